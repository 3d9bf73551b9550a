package dojo.engine;

import java.util.List;

/**
 * Why a spec failed.
 *
 * @param type the exception's class
 * @param message what it says
 * @param said whether a spec said it, in words of its own, and not an exception that came from somewhere below
 * @param frames the way through the kata's code, the innermost first
 */
public record Failure(String type, String message, boolean said, List<String> frames) {

    static Failure ofJudge(String message) {
        return new Failure("dojo.engine.Judge", message, true, List.of());
    }

    /** Whether this is the mark of an exercise that nobody has begun yet. */
    public boolean isToDo() {
        return type.equals(UnsupportedOperationException.class.getName()) && message.startsWith("TODO ");
    }

    /** Whether this is the mark of this exercise. */
    public boolean isToDoOf(String exercise) {
        return isToDo() && message.startsWith("TODO " + exercise + ":");
    }

    /** Whether the compiled specs and the code do not fit together. */
    boolean isLinkage() {
        return type.matches("java\\.lang\\.(NoSuch\\w+Error|\\w*ClassChangeError|AbstractMethodError|NoClassDefFoundError|IllegalAccessError|VerifyError|BootstrapMethodError)")
                || message.contains("NoClassDefFoundError");
    }

    @Override
    public String toString() {
        return said || isToDo() ? message : type + ": " + message;
    }
}
