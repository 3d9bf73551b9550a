package dojo.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The few things the proof does with folders: read them, copy them, remove them. Paths within are told with "/". */
public final class Folder {

    private Folder() {
    }

    /** All files below the folder whose path within it is wanted, in alphabetical order; none if there is no such folder. */
    public static List<String> files(Path folder, Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).map(file -> within(folder, file)).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies right in the folder, in alphabetical order; nothing if there is no such folder. */
    public static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all Java files below the folder, by their path within it. */
    public static SortedMap<String, String> javaFiles(Path folder) {
        return texts(folder, file -> file.endsWith(".java"));
    }

    /** The texts of the files below the folder whose path within it is wanted. */
    static SortedMap<String, String> texts(Path folder, Predicate<String> wanted) {
        var texts = new TreeMap<String, String>();
        files(folder, wanted).forEach(file -> texts.put(file, read(folder.resolve(file))));
        return texts;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    public static void copy(Path from, Path to, Predicate<String> wanted) {
        for (var file : files(from, wanted)) {
            try {
                var target = to.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(from.resolve(file), target);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot copy " + file, e);
            }
        }
    }

    /** Removes the folder and all that is in it, as far as the system lets go of it, even while somebody else is tidying up there. */
    public static void remove(Path folder) {
        remove(folder.toFile());
    }

    private static void remove(File file) {
        var within = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (within != null) {
            List.of(within).forEach(Folder::remove);
        }
        file.delete();
    }

    public static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String within(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
