package issuelog.adapters;

/** Something is wrong with the place where issues are stored. Unchecked, so that no port has to speak of files or SQL. */
public final class StorageFailure extends RuntimeException {

    public StorageFailure(String message) {
        super(message);
    }

    public StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
