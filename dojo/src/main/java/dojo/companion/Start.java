package dojo.companion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first class to run. It needs nothing but the JDK, so that it can say "build me anew" even where a library has gone.
 */
final class Start {

    /** Asks the launcher to build the companion and to try again. */
    static final int STALE = 10;

    private Start() {
    }

    public static void main(String... args) throws Exception {
        var root = Path.of(System.getProperty("kata.root"));
        if (new Assembly(root).isStale()) {
            Runtime.getRuntime().halt(STALE);
        }
        Companion.main(args);
    }

    static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return Long.MAX_VALUE;
        }
    }
}
