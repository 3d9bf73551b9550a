package faults;

/** A stored issue as the database has it, without the domain's opinion on it. */
public record Row(String id, String name, String email, String description) {
}
