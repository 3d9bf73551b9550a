package issuelog.adapters;

/**
 * Puts into words what a connection is told about transactions. JDBC has no begin, so it is read from the switch that stands
 * for it; what changes nothing, such as a rollback after a commit, is left out.
 */
final class TransactionInWords {

    private boolean begun;
    private boolean unfinished;
    private boolean over;

    /** A statement was sent. */
    void goesOn() {
        unfinished = true;
        over = false;
    }

    /** The words for a call of the connection; none if it is not worth a word. */
    String of(String method, Object[] arguments, Throwable failure) {
        return switch (method) {
            case "setAutoCommit" -> (boolean) arguments[0] ? withoutTransactions(failure) : begin(failure);
            case "commit" -> end("commit", failure);
            // With an argument it goes back to a savepoint, which ends nothing.
            case "rollback" -> arguments != null || over && failure == null ? "" : end("rollback", failure);
            case "close" -> begun && unfinished ? end("close", failure) : "";
            default -> "";
        };
    }

    private String begin(Throwable failure) {
        if (begun) {
            return "";
        }
        begun = failure == null;
        over = false;
        return "begin";
    }

    /** In the middle of a transaction, this commits it: JDBC says so. */
    private String withoutTransactions(Throwable failure) {
        var words = begun && unfinished ? end("commit", failure) : "";
        begun = begun && failure != null;
        return words;
    }

    private String end(String words, Throwable failure) {
        over = failure == null;
        unfinished = unfinished && !over;
        return words;
    }
}
