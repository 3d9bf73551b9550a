package dojo.companion;

/** What the companion tells a script when it ends. */
public final class ExitCode {

    /** Done, solved, or nothing to complain about. */
    public static final int OK = 0;
    /** Something is still red, or the answer was no. */
    public static final int NOT_YET = 1;
    /** A command, option or exercise that does not exist. */
    public static final int USAGE = 2;
    /** This machine or this copy of the kata is not as it should be. */
    public static final int SETUP = 3;

    private ExitCode() {
    }
}
