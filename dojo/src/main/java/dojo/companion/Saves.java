package dojo.companion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Notices that files below a folder have been saved, and says which. */
interface Saves extends AutoCloseable {

    /** The system's own word where it has one, and looking again and again where it has none or where it is not to be trusted. */
    static Saves below(Path folder, boolean polling, Consumer<Path> listener) {
        if (polling || PolledSaves.isNeededFor(folder)) {
            return new PolledSaves(folder, listener);
        }
        try {
            return new NativeSaves(folder, listener);
        } catch (IOException | LinkageError | RuntimeException notHere) {
            return new PolledSaves(folder, listener);
        }
    }

    /** How it does that, in a word for people. */
    String means();

    @Override
    void close();
}
