package issuelog.adapters;

import java.util.stream.Stream;

/** What went wrong, for people at a shell: the failure and its first cause, on one line. */
final class OneLine {

    private OneLine() {
    }

    static String about(Throwable failure) {
        var root = Stream.iterate(failure, why -> why != null, Throwable::getCause).reduce((outer, inner) -> inner).orElse(failure);
        var text = saying(failure) + (root == failure || isRepeated(failure) ? "" : ": " + saying(root));
        return text.replaceAll("\\R", " ");
    }

    /** A refusal for bad input says all there is to say; its cause would only repeat it. */
    private static boolean isRepeated(Throwable failure) {
        return failure instanceof IllegalArgumentException;
    }

    private static String saying(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
