package dojo.companion.work;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** The disk did not do what a learner asked for: the message is for people, and says what has become of their files. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    Refused(String message, IOException cause) {
        super("%s%n(%s)".formatted(message, told(cause)), cause);
    }

    /** Many exceptions of the file system say nothing but the name of the file, and their own name says the rest. */
    private static String told(IOException cause) {
        return cause instanceof FileSystemException ? cause.getClass().getSimpleName() + ": " + cause.getMessage() : cause.getMessage();
    }
}
