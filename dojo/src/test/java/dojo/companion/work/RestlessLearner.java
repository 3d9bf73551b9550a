package dojo.companion.work;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Somebody who edits in every way that an editor knows, in an order that a seed decides. Every line that is written is unique. */
final class RestlessLearner {

    private static final List<String> PLACES = List.of("issuelog/adapters", "issuelog", "my own/deep/folder", "");

    private static final int LONG = 20_000;

    private final List<Step> steps;
    private final Exercises exercises;
    private final Random random;
    private int written;

    RestlessLearner(Kata kata, Random random) {
        steps = kata.steps();
        this.random = random;
        exercises = Exercises.of(kata);
    }

    void edit() {
        try {
            edit(any(files()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edit(Path file) throws IOException {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> save(file, text(file) + line());
            case 3 -> save(file, changed(text(file)));
            case 4 -> save(file, text(file).substring(0, text(file).length() / 2));
            case 5 -> Files.deleteIfExists(file);
            case 6 -> save(ownFile(), line() + line());
            case 7 -> save(file, (text(file) + line()).replace("\r\n", "\n").replace("\n", "\r\n"));
            case 8 -> Files.write(write(file), (line() + text(file)).getBytes(StandardCharsets.UTF_16));
            case 9 -> save(file, "");
            case 10 -> save(file, text(file).strip() + line().strip());
            default -> solve(any(exercises.all()));
        }
    }

    private void solve(ExerciseFiles exercise) throws IOException {
        for (var file : exercise.files()) {
            var mine = exercise.step().main().resolve(file);
            save(mine, Folder.read(exercise.step().answers().resolve(file)) + line());
        }
    }

    private String changed(String text) {
        var lines = text.split("\n", -1);
        lines[random.nextInt(lines.length)] = line().strip();
        return String.join("\n", lines);
    }

    /** In bytes above 127, too: saved in Latin-1 they are no valid UTF-8. */
    private String line() {
        return "// line %d of the learner: gr\u00f6\u00dfer \u00b1 \u00e9%n".formatted(written++).replace(System.lineSeparator(), "\n");
    }

    private Path ownFile() {
        var name = any(List.of("Own%d.java", "notes %d.txt", "my \u00dcbung %d.xml")).formatted(written % 3);
        return any(steps).main().resolve(any(PLACES)).resolve(name);
    }

    /** Those of the exercises, whether they are there or not, and the learner's own. */
    private List<Path> files() {
        return steps.stream().flatMap(step -> Stream.concat(
                        Folder.files(step.starters(), any -> true).stream().map(file -> file.substring(file.indexOf('/') + 1)),
                        Folder.files(step.main(), any -> true).stream()).map(step.main()::resolve)).distinct().toList();
    }

    /** What is in the file; of a long one nothing, for UTF-16 doubles it each time. */
    private static String text(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) < LONG ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    }

    private static void save(Path file, String text) throws IOException {
        Files.write(write(file), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
