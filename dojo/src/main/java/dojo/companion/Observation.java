package dojo.companion;

import dojo.engine.Failure;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A failure in words for people, and the places in the code that it names. */
public final class Observation {

    private static final Pattern FRAME = Pattern.compile("([\\w.$]+)\\.[\\w$<>]+\\((\\w+\\.java):(\\d+)\\)");
    private static final Pattern MENTIONED = Pattern.compile("\\((\\w+\\.java):(\\d+)\\)");

    private final Step step;
    private final Failure failure;

    public Observation(Step step, Failure failure) {
        this.step = step;
        this.failure = failure;
    }

    /** What was observed. */
    public String text() {
        var type = failure.type().substring(failure.type().lastIndexOf('.') + 1);
        return switch (type) {
            case "StackOverflowError" -> "The code calls itself without end, until the stack is full (StackOverflowError)" + around();
            case "OutOfMemoryError" -> "The code collects things without end, until the memory is full (OutOfMemoryError)" + around();
            case "TimeoutException" -> "The code did not come to an end (" + failure.message() + "): is there an endless loop, or does something wait for ever?";
            default -> failure.toString().strip();
        };
    }

    private String around() {
        return own().findFirst().map(place -> " around line %d of %s.".formatted(place.line(), place.file().getFileName())).orElse(".");
    }

    /** Where it happened in what the learner writes, or what the message itself names. */
    public Optional<Place> culprit() {
        return own().findFirst().or(this::mentioned);
    }

    /** The line of the spec that asked. */
    public Optional<Place> asked() {
        return places(step.specs()).reduce((outer, inner) -> outer);
    }

    private Stream<Place> own() {
        return places(step.main());
    }

    private Stream<Place> places(Path folder) {
        return failure.frames().stream()
                .map(FRAME::matcher)
                .filter(frame -> frame.find())
                .map(frame -> new Place(file(folder, frame.group(1)), Integer.parseInt(frame.group(3))))
                .filter(place -> Files.isRegularFile(place.file()));
    }

    private static Path file(Path folder, String type) {
        return folder.resolve(type.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
    }

    private Optional<Place> mentioned() {
        return MENTIONED.matcher(failure.message()).results()
                .flatMap(found -> sourceFiles().stream().filter(file -> file.endsWith("/" + found.group(1)) || file.equals(found.group(1)))
                        .map(file -> new Place(step.main().resolve(file), Integer.parseInt(found.group(2)))))
                .findFirst();
    }

    private List<String> sourceFiles() {
        return Folder.files(step.main(), file -> file.endsWith(".java"));
    }
}
