package dojo.companion.hints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Remembers how many hints of each exercise somebody has seen, in a line such as "2.3 1". A file that is missing or damaged
 * costs nothing but the memory.
 */
final class SeenHints {

    private final Path file;

    SeenHints(Path memory) {
        file = memory.resolve("hints.txt");
    }

    int of(String exercise) {
        return lines().stream().filter(line -> line.startsWith(exercise + " ")).map(line -> line.substring(exercise.length() + 1))
                .filter(number -> number.matches("\\d")).map(Integer::valueOf).findFirst().orElse(0);
    }

    void remember(String exercise, int seen) {
        var all = new TreeMap<String, String>();
        lines().stream().filter(line -> line.matches("\\d+\\.\\d+ \\d")).forEach(line -> all.put(line.split(" ")[0], line));
        all.put(exercise, exercise + " " + seen);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, all.values().stream().map(line -> line + "\n").collect(Collectors.joining()));
        } catch (IOException nothingIsLostButTheMemory) {
            // The hint itself is what counts.
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException nothingRemembered) {
            return List.of();
        }
    }
}
