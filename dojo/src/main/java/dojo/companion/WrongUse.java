package dojo.companion;

/** Somebody asked for something that does not exist; the message says what there is instead. */
public final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongUse(String message) {
        super(message);
    }
}
