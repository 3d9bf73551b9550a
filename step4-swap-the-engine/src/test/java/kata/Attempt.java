package kata;

import java.util.stream.Stream;

/** Tries something that should go wrong, and hands out what went wrong, so that a should can look at it. */
public final class Attempt {

    private Attempt() {
    }

    /** Something that may throw anything. */
    @FunctionalInterface
    public interface Act {
        void run() throws Throwable;
    }

    /** What the act threw, or null if it went well. An exercise that is still to do is no answer: it goes on upwards. */
    public static Throwable failureOf(Act act) {
        try {
            act.run();
            return null;
        } catch (Throwable failure) {
            if (isToDo(failure)) {
                throw (UnsupportedOperationException) failure;
            }
            return failure;
        }
    }

    /** How an attempt ended, for a message: nothing thrown is silence. */
    public static String inWords(Throwable failure) {
        return failure == null ? "silence" : failure.toString();
    }

    /** Whether the one failure can still be found from the other: itself, a cause, or suppressed somewhere along the way. */
    public static boolean leadsTo(Throwable from, Throwable to) {
        return from != null
                && (from == to || leadsTo(from.getCause(), to) || Stream.of(from.getSuppressed()).anyMatch(one -> leadsTo(one, to)));
    }

    /** Whether some failure on the way says this: the one itself, a cause, or one that was suppressed. */
    public static boolean tells(Throwable from, String words) {
        return from != null && (String.valueOf(from.getMessage()).contains(words)
                || tells(from.getCause(), words) || Stream.of(from.getSuppressed()).anyMatch(one -> tells(one, words)));
    }

    /** Whether this is the mark of an exercise that nobody has begun yet. */
    public static boolean isToDo(Throwable failure) {
        return failure instanceof UnsupportedOperationException && String.valueOf(failure.getMessage()).startsWith("TODO");
    }
}
