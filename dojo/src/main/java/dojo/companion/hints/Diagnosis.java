package dojo.companion.hints;

import dojo.cards.Card;
import dojo.companion.Observation;
import dojo.companion.Paint;
import dojo.companion.Place;
import dojo.companion.Task;
import dojo.engine.Failure;
import dojo.engine.Result;
import dojo.engine.Sources;
import dojo.engine.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How it stands with an exercise, and which known wrong answer it looks like. */
final class Diagnosis {

    private static final int LINES_OF_A_MESSAGE = 4;
    private static final Pattern TODO_OF = Pattern.compile("TODO (\\d+\\.\\d+):");
    private static final Pattern PLACE = Pattern.compile("(?s)([^:\\n]+\\.java):(\\d+): (.*)");

    private final Task task;
    private final Verdict verdict;
    private final PlainText text;
    private final Paint paint;

    Diagnosis(Task task, Verdict verdict, PlainText text, Paint paint) {
        this.task = task;
        this.verdict = verdict;
        this.text = text;
        this.paint = paint;
    }

    boolean isDone() {
        var results = verdict.results().stream().filter(result -> task.exercise().specs().contains(result.spec().type())).toList();
        return !results.isEmpty() && results.stream().allMatch(Result::passed) && verdict.firstFailure().isEmpty();
    }

    /** What is red, and what it looks like; nothing if nothing is. */
    List<String> lines() {
        return verdict.compiles() ? verdict.firstFailure().map(this::failure).orElse(List.of()) : compileError(verdict.compileErrors().get(0));
    }

    private List<String> compileError(String error) {
        var lines = new ArrayList<String>();
        lines.add(paint.bold("%s does not compile".formatted(task)));
        var place = PLACE.matcher(error);
        if (place.matches()) {
            lines.addAll(text.wrapped(new Place(file(place.group(1)), Integer.parseInt(place.group(2))).within(task.step().kata().root())));
        }
        lines.addAll(text.shortened(place.matches() ? place.group(3) : error, LINES_OF_A_MESSAGE, "mvn test"));
        lines.add("");
        return lines;
    }

    private Path file(String name) {
        var step = task.step();
        return Stream.of(step.main(), step.given(), step.specs()).map(folder -> folder.resolve(name)).filter(Files::exists)
                .findFirst().orElse(step.main().resolve(name));
    }

    private List<String> failure(Result failure) {
        var lines = new ArrayList<String>();
        lines.add(paint.bold(failure.spec().context()));
        if (failure.failure().isToDo()) {
            lines.addAll(toDo(failure.failure()));
        } else {
            lines.addAll(text.wrapped(failure.spec().name()));
            lines.add("");
            lines.addAll(lookalikes(failure.failure()));
        }
        return lines;
    }

    private List<String> toDo(Failure toDo) {
        var lines = new ArrayList<>(text.wrapped(toDo.message()));
        var number = TODO_OF.matcher(toDo.message());
        if (number.find() && !number.group(1).equals(task.number())) {
            lines.addAll(text.wrapped("Exercise %s builds on exercise %s, which is not done yet. Its hints: kata hint %2$s".formatted(task, number.group(1))));
        }
        lines.add("");
        return lines;
    }

    private List<String> lookalikes(Failure failure) {
        var lines = new ArrayList<String>();
        for (var card : Lookalikes.of(task.number(), verdict, Sources.starter(task.step()))) {
            lines.add((lines.isEmpty() ? "This looks like: " : "Or like: ") + paint.yellow(card.title()));
            lines.addAll(words(card));
            lines.add("");
        }
        return lines.isEmpty() ? observed(failure) : lines;
    }

    private List<String> words(Card card) {
        return card.paragraphs().entrySet().stream().flatMap(part -> text.wrapped(part.getKey() + " " + part.getValue()).stream()).toList();
    }

    private List<String> observed(Failure failure) {
        var lines = new ArrayList<>(text.shortened(new Observation(task.step(), failure).text(), LINES_OF_A_MESSAGE, "kata check"));
        lines.add("");
        return lines;
    }
}
