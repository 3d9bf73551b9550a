package dojo.engine;

/** The kata cannot even be judged; the message says which file to mend, so that a maintainer need not read a stack. */
public final class BrokenKata extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenKata(String message) {
        super(message);
    }
}
