package benchmark.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A copy of the kata in a temporary folder, as a learner gets it: nobody's own work is touched or waited for. */
record KataCopy(Path folder) implements AutoCloseable {

    private static final String PARTS = "(pom\\.xml|\\.mvn|features|solutions|step\\d-.*)(/.*)?";

    static KataCopy of(Path kata) throws IOException {
        var copy = Files.createTempDirectory("kata");
        try (var files = Files.walk(kata)) {
            for (var file : files.filter(Files::isRegularFile).map(kata::relativize).toList()) {
                var name = file.toString().replace('\\', '/');
                if (name.matches(PARTS) && !name.contains("/target/")) {
                    Files.createDirectories(copy.resolve(file).getParent());
                    Files.copy(kata.resolve(file), copy.resolve(file));
                }
            }
        }
        return new KataCopy(copy);
    }

    static List<String> steps(Path kata) {
        try (var folders = Files.list(kata)) {
            return folders.map(folder -> folder.getFileName().toString()).filter(name -> name.matches("step\\d-.*")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
