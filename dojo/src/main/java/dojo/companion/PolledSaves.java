package dojo.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Looks at the files again and again: for drives on which the system does not notice what somebody else saves. */
final class PolledSaves implements Saves {

    private static final int PAUSE_IN_MILLISECONDS = 200;

    private final Path folder;
    private final Consumer<Path> listener;
    private final Thread thread = new Thread(this::watch, "saves");
    private Map<Path, String> known;

    PolledSaves(Path folder, Consumer<Path> listener) {
        this.folder = folder;
        this.listener = listener;
        known = stamps();
        thread.setDaemon(true);
        thread.start();
    }

    /** Network drives, and the drives of Windows as Linux sees them in WSL. */
    static boolean isNeededFor(Path folder) {
        try {
            var kind = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            return kind.matches("nfs.*|cifs|smb.*|9p|drvfs|fuse.*|vboxsf|afpfs|webdav") || folder.toAbsolutePath().toString().matches("/mnt/[a-z]/.*");
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public String means() {
        return "looking every " + PAUSE_IN_MILLISECONDS + " ms";
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        while (!thread.isInterrupted()) {
            try {
                Thread.sleep(PAUSE_IN_MILLISECONDS);
                compare(stamps());
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    private void compare(Map<Path, String> now) {
        var all = new HashSet<>(known.keySet());
        all.addAll(now.keySet());
        all.stream().filter(file -> !String.valueOf(known.get(file)).equals(now.get(file))).forEach(listener);
        known = now;
    }

    private Map<Path, String> stamps() {
        var stamps = new HashMap<Path, String>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> stamps.put(file, stamp(file)));
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            // Something was moved while we looked; the next look sees how it ended.
        }
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.isDirectory(file) ? "" : Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return "gone";
        }
    }
}
