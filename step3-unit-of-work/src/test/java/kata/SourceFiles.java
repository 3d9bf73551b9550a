package kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that you write, named as seen from the top folder of the kata, whichever folder Maven was started in. */
final class SourceFiles {

    private static final Pattern PLACE = Pattern.compile("\\((\\w+\\.java):\\d+\\)");

    private SourceFiles() {
    }

    /** Where the source of this class lies within its folder. */
    static String fileOf(String className) {
        return className.split("\\$")[0].replace('.', '/') + ".java";
    }

    static String seenFromAbove(String file) {
        return nameOf(root().resolve(file));
    }

    /** The architecture spec has no exercise of its own, but its message says where: "(Issue.java:12)". */
    static Stream<String> mentionedIn(String message) {
        return PLACE.matcher(message).results().map(place -> place.group(1)).distinct()
                .flatMap(SourceFiles::called);
    }

    private static Stream<String> called(String fileName) {
        try (var files = Files.walk(root())) {
            return files.filter(file -> file.endsWith(fileName)).map(SourceFiles::nameOf).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return step().resolve(System.getProperty("kata.main", "src/main/java")).normalize();
    }

    private static Path step() {
        return Path.of("").toAbsolutePath();
    }

    private static String nameOf(Path file) {
        return step().getParent().relativize(file).toString();
    }
}
