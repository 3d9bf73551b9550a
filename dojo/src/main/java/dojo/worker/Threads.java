package dojo.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Remembers which threads there were before a run, to find those that the run leaves behind. */
final class Threads {

    private static final int PATIENCE_IN_MILLISECONDS = 500;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    /** A thread that goes on, and where it is. */
    record LeftOver(String name, String place) {
    }

    /** The threads that would keep a program alive, or still run code of the kata; those that are about to end get a moment. */
    List<LeftOver> leftOver() throws InterruptedException {
        var deadline = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
        var left = now();
        while (!left.isEmpty() && System.currentTimeMillis() < deadline) {
            Thread.sleep(5);
            left = now();
        }
        return left;
    }

    private List<LeftOver> now() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> !before.contains(entry.getKey()) && entry.getKey().isAlive())
                .filter(entry -> !entry.getKey().isDaemon() || Arrays.stream(entry.getValue()).anyMatch(Run::isOurs))
                .map(entry -> new LeftOver(entry.getKey().getName(), place(entry.getValue())))
                .toList();
    }

    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(Run::isOurs).findFirst().map(Run::told).orElse("outside the kata's code");
    }
}
