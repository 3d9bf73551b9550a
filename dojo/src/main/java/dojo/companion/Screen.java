package dojo.companion;

import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Result;
import dojo.engine.Step;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the learner sees after a save. It draws lines and knows no terminal, so that any size can be tried out. */
final class Screen {

    private static final Pattern COMPILE_ERROR = Pattern.compile("(?s)([^:\\n]+\\.java):(\\d+): (.*)");
    /** Below this a terminal shows what it can. */
    private static final int LEAST_FOR_OBSERVATION = 3;
    private static final String KEYS = "h hint   l list   n next   a answer   r reset   q quit";

    private final Inspection seen;
    private final Paint paint;
    private final int columns;
    private final int rows;

    Screen(Inspection seen, Paint paint, int columns, int rows) {
        this.seen = seen;
        this.paint = paint;
        this.columns = Math.min(columns - 2, 100);
        this.rows = rows;
    }

    /** All lines, the keys last; the remark stands right above them. */
    List<String> lines(String remark) {
        var top = new ArrayList<String>();
        top.add(header());
        top.add("");
        if (seen.solved() != null) {
            top.add(paint.green(solved()));
            top.add("");
        }
        var room = rows - top.size() - 3;
        top.addAll(body(room));
        var lines = new ArrayList<>(top.subList(0, Math.min(top.size(), Math.max(1, rows - 3))));
        while (lines.size() < rows - 3) {
            lines.add("");
        }
        lines.add(paint.faint(remark));
        lines.add(paint.faint(KEYS));
        return lines.stream().map(line -> line.isEmpty() ? "" : " " + line).toList();
    }

    /** The same where nobody presses keys: as long as it takes. */
    List<String> essence() {
        var lines = new ArrayList<>(List.of(header(), ""));
        lines.addAll(body(rows));
        return lines;
    }

    private String header() {
        var total = seen.exercises().size();
        var bar = "%d of %d exercises".formatted(seen.done().size(), total);
        var full = "#".repeat(seen.done().size());
        var empty = "-".repeat(total - seen.done().size());
        var name = title(seen.step());
        var gap = Math.max(2, columns - Prose.width(name) - total - 3 - bar.length());
        return paint.bold(name) + " ".repeat(gap) + "[" + paint.green(full) + paint.faint(empty) + "] " + bar;
    }

    private static String title(Step step) {
        var readme = step.folder().resolve("README.md");
        return Files.isRegularFile(readme) ? Folder.read(readme).lines().findFirst().orElse("").replaceFirst("^#+ *", "") : step.name();
    }

    private String solved() {
        var title = Brief.of(seen.step(), seen.solved().number()).title();
        return seen.isFirstLook() ? "%s: done.".formatted(title) : "%s: done. %s".formatted(title, seen.isFinished() ? "That was the last one." : "Well done! Here is the next one.");
    }

    private List<String> body(int room) {
        if (!seen.trouble().isEmpty()) {
            return Prose.wrapped("This cannot be judged:\n\n" + seen.trouble(), columns);
        }
        if (seen.isFirstLook()) {
            return firstLook();
        }
        if (seen.isFinished()) {
            return finished();
        }
        var lines = new ArrayList<>(exercise());
        lines.addAll(seen.failure() == null ? compileError(room - lines.size()) : failure(seen.failure(), room - lines.size()));
        return lines;
    }

    private List<String> firstLook() {
        var lines = new ArrayList<>(seen.solved() == null ? exercise() : List.of());
        lines.addAll(Prose.wrapped("Its specs are green. Looking at all the others ...", columns));
        return lines;
    }

    private List<String> finished() {
        var steps = seen.step().kata().steps();
        var behind = steps.indexOf(seen.step()) + 1;
        var next = behind < steps.size()
                ? "n goes on to %s.".formatted(steps.get(behind).name())
                : "This was the last step: you have built all of it.";
        return Stream.of(paint.green("%s is done: every spec and every scenario is green.".formatted(seen.step().name())), "",
                "Read the end of %s/README.md: how this step changed the system.".formatted(seen.step().name()), next)
                .flatMap(text -> text.startsWith("\033") ? Stream.of(text) : Prose.wrapped(text, columns).stream()).toList();
    }

    private List<String> exercise() {
        if (seen.focus() == null) {
            return seen.failure() == null ? List.of() : List.of(paint.bold("All exercises are done, and something of the step as a whole is red."), "");
        }
        var brief = Brief.of(seen.step(), seen.focus().number());
        var lines = new ArrayList<String>();
        lines.add(paint.bold(brief.title()));
        lines.addAll(Prose.shortened(Prose.wrapped(brief.goal(), columns), 2, "README.md"));
        lines.add("");
        return lines;
    }

    private List<String> failure(Result failure, int room) {
        var observation = new Observation(seen.step(), failure.failure());
        var story = story(failure);
        var places = places(observation);
        var most = Math.max(LEAST_FOR_OBSERVATION, room - story.size() - places.size() - 1);
        var observed = Prose.shortened(Prose.wrapped(observation.text(), columns - 2), most, "kata check");
        var lines = new ArrayList<>(story);
        lines.addAll(Prose.painted(observed, line -> "  " + paint.red(line)));
        lines.add("");
        lines.addAll(places);
        return lines;
    }

    private List<String> story(Result failure) {
        var spec = failure.spec();
        var story = Story.of(seen.step(), spec.type());
        var lines = new ArrayList<String>();
        lines.addAll(Prose.wrapped(withoutNumber(spec.context()), columns));
        story.given().forEach(given -> lines.addAll(sentence("given", given)));
        story.because().forEach(because -> lines.addAll(sentence("because", because)));
        var should = spec.name().replace(spec.context() + " - ", "");
        lines.addAll(should.startsWith("it should ") ? sentence("it should", should.substring("it should ".length())) : sentence("", should));
        lines.add("");
        return lines;
    }

    private static String withoutNumber(String context) {
        return context.replaceFirst("^\\d+\\.\\d+ ", "");
    }

    private List<String> sentence(String word, String rest) {
        var lines = new ArrayList<String>();
        for (var line : Prose.wrapped(rest, columns - 12)) {
            lines.add("  " + paint.blue("%-9s".formatted(lines.isEmpty() ? word : "")) + " " + line);
        }
        return lines;
    }

    private List<String> places(Observation observation) {
        var open = observation.culprit().map(List::of).orElseGet(this::filesOfTheExercise);
        var lines = new ArrayList<>(open.stream().limit(2).map(place -> "open  " + linked(place)).toList());
        if (open.size() > 2) {
            lines.add("      or another of the %d files of this exercise".formatted(open.size()));
        }
        observation.asked().ifPresent(place -> lines.add(paint.faint("spec  ") + linked(place)));
        return lines;
    }

    private List<Place> filesOfTheExercise() {
        return seen.focus() == null ? List.of()
                : seen.focus().files().stream().map(file -> new Place(seen.step().main().resolve(file), 0)).toList();
    }

    private String linked(Place place) {
        var path = place.within(root());
        var fits = Prose.width(path) <= columns - "open  ".length();
        return paint.link(fits ? path : path.substring(path.lastIndexOf('/') + 1), place.file().toUri());
    }

    private Path root() {
        return seen.step().kata().root();
    }

    private List<String> compileError(int room) {
        var missing = missingFiles();
        if (!missing.isEmpty()) {
            return Prose.wrapped("The file %s is not there. \"kata reset %s\" brings the starter back.".formatted(missing.get(0), seen.focus().number()), columns);
        }
        var lines = new ArrayList<>(List.of("This does not compile:", ""));
        var error = COMPILE_ERROR.matcher(seen.compileErrors().get(0));
        if (!error.matches()) {
            lines.addAll(Prose.shortened(Prose.wrapped(seen.compileErrors().get(0), columns), room - 3, "mvn test"));
            return lines;
        }
        var place = new Place(sourceFile(error.group(1)), Integer.parseInt(error.group(2)));
        var words = Prose.shortened(Prose.wrapped(error.group(3), columns - 2), Math.max(LEAST_FOR_OBSERVATION, room - 7), "mvn test");
        lines.addAll(Prose.painted(words, line -> "  " + paint.red(line)));
        lines.add("");
        codeAt(place).forEach(line -> lines.add("  " + line));
        lines.add("");
        lines.add("open  " + linked(place));
        var more = seen.compileErrors().size() - 1;
        if (more > 0) {
            lines.add(paint.faint("      and %d more; they often go away with the first one".formatted(more)));
        }
        return lines;
    }

    private List<String> missingFiles() {
        return Stream.ofNullable(seen.focus()).map(Exercise::files).flatMap(List::stream)
                .filter(file -> !Files.exists(seen.step().main().resolve(file))).toList();
    }

    private Path sourceFile(String file) {
        return Stream.of(seen.step().main(), seen.step().given(), seen.step().specs())
                .map(folder -> folder.resolve(file)).filter(Files::isRegularFile).findFirst().orElse(seen.step().main().resolve(file));
    }

    private List<String> codeAt(Place place) {
        try {
            var code = Folder.read(place.file()).lines().skip(place.line() - 1L).findFirst().orElse("").strip();
            return code.isEmpty() ? List.of() : Prose.painted(Prose.shortened(Prose.wrapped("%d | %s".formatted(place.line(), code), columns - 2), 2, "open it"), paint::faint);
        } catch (UncheckedIOException gone) {
            return List.of();
        }
    }
}
