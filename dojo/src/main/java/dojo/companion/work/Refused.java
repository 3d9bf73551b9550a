package dojo.companion.work;

/** Something that a learner asked for and that cannot be done: its message is for people, and says what to do. */
public final class Refused extends RuntimeException {

    public Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
