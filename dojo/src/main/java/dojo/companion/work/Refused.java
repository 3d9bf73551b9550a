package dojo.companion.work;

import java.io.IOException;

/** The disk did not do what a learner asked for: the message is for people, and says what has become of their files. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    Refused(String message, IOException cause) {
        super(message, cause);
    }
}
