package dojo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How every file of the steps and features looked when the kata was handed out: one fingerprint a file, in a list that comes along. */
public final class Shipped {

    /** Where the list lies, as seen from the kata's root. */
    public static final String LIST = "dojo/shipped.txt";

    private final Kata kata;
    private final Map<String, String> prints = new TreeMap<>();

    public Shipped(Kata kata) {
        this.kata = kata;
        var list = kata.root().resolve(LIST);
        if (Files.isRegularFile(list)) {
            Folder.read(list).lines().map(line -> line.split(" ", 2)).filter(parts -> parts.length == 2).forEach(parts -> prints.put(parts[1], parts[0]));
        }
    }

    /** The list as it has to be for the kata as it is now. */
    public static String listing(Kata kata) {
        var lines = new StringBuilder();
        for (var file : files(kata)) {
            lines.append(print(kata.root().resolve(file))).append(' ').append(file).append('\n');
        }
        return lines.toString();
    }

    /** Whether the file, told as seen from the kata's root, still is what was handed out. A file that nobody knows is not. */
    public boolean isUntouched(String file) {
        var path = kata.root().resolve(file);
        return Files.isRegularFile(path) && print(path).equals(prints.get(file));
    }

    /** Whether nobody has begun the exercise: none of its files has been touched. */
    public boolean isUntouched(Step step, Exercise exercise) {
        return exercise.files().stream().allMatch(file -> isUntouched(step.name() + "/src/main/java/" + file));
    }

    /** The files below this folder that were handed out and are not the same any more, those that are gone included. */
    public List<String> touched(String folder) {
        return prints.keySet().stream().filter(file -> file.startsWith(folder + "/") && !isUntouched(file)).toList();
    }

    private static List<String> files(Kata kata) {
        return Stream.concat(
                kata.steps().stream().flatMap(step -> below(kata, step.name() + "/src")),
                below(kata, "features")).toList();
    }

    private static Stream<String> below(Kata kata, String folder) {
        return Folder.files(kata.root().resolve(folder), file -> true).stream().map(file -> folder + "/" + file);
    }

    /** Of the text, not of the bytes: Git may have given it other line ends. */
    private static String print(Path file) {
        try {
            return new Fingerprint().with(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\r\n", "\n")).letters();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
