package dojo.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What one run has reported: what it tried, what must not be, and whether it came to its end. */
public final class Findings {

    /** How much was tried on one storage. */
    public record Tried(String storage, long number, String remark) {

        @Override
        public String toString() {
            return "%s %d%s".formatted(storage, number, remark.isEmpty() ? "" : " (" + remark + ")");
        }
    }

    private final SortedSet<Tried> tried = new TreeSet<>(Comparator.comparing(Tried::storage));
    private final List<String> violations = new ArrayList<>();
    private boolean done;

    void take(List<String> message, Consumer<String> progress) {
        switch (message.get(0)) {
            case "PROGRESS" -> progress.accept(message.get(1));
            case "TRIED" -> tried.add(new Tried(message.get(1), Long.parseLong(message.get(2)), message.get(3)));
            case "VIOLATION" -> violations.add(message.get(1));
            case "DONE" -> done = true;
            default -> throw new IllegalStateException("a run reported what nobody understands: " + message);
        }
    }

    public List<Tried> tried() {
        return List.copyOf(tried);
    }

    public List<String> violations() {
        return violations;
    }

    /** A run that broke off has proved nothing. */
    public boolean isDone() {
        return done;
    }

    /** How much was tried on this storage. */
    public long tried(String storage) {
        return tried.stream().filter(one -> one.storage().equals(storage)).mapToLong(Tried::number).sum();
    }
}
