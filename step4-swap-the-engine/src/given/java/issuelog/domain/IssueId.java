package issuelog.domain;

import java.util.Objects;
import java.util.UUID;

/** Tells one issue from all others, and is made by us, so that an issue has its id before any storage sees it. */
public record IssueId(UUID value) {

    public IssueId {
        Objects.requireNonNull(value, "an issue id needs a value");
    }

    /** A new id, different from every other. */
    public static IssueId next() {
        return new IssueId(UUID.randomUUID());
    }

    /** The id that is written as this text, as {@link #toString()} writes it. */
    public static IssueId of(String text) {
        return new IssueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
