package dojo.companion;

/**
 * What the doctor has found out about one thing.
 *
 * @param subject in one word, such as "disk"
 * @param text what was found and, if need be, what to do
 */
record Finding(Severity severity, String subject, String text) {

    /** How bad it is. */
    enum Severity {
        FINE,
        /** Worth knowing; everything works. */
        NOTE,
        /** Something will not work. */
        PROBLEM
    }

    static Finding fine(String subject, String text) {
        return new Finding(Severity.FINE, subject, text);
    }

    static Finding note(String subject, String text) {
        return new Finding(Severity.NOTE, subject, text);
    }

    static Finding problem(String subject, String text) {
        return new Finding(Severity.PROBLEM, subject, text);
    }

    boolean isProblem() {
        return severity == Severity.PROBLEM;
    }
}
