package dojo.companion;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Lets the operating system say when a file has been saved. */
final class NativeSaves implements Saves {

    private final DirectoryWatcher watcher;

    NativeSaves(Path folder, Consumer<Path> listener) throws IOException {
        // Without hashes: a file that was saved unchanged is worth a look, too, and reading all of them takes time.
        watcher = DirectoryWatcher.builder().path(folder).fileHashing(false).listener(event -> listener.accept(event.path())).build();
        watcher.watchAsync(task -> {
            var thread = new Thread(task, "saves");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public String means() {
        return "the system tells";
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
