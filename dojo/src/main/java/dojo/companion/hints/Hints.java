package dojo.companion.hints;

import dojo.cards.Card;
import dojo.companion.Observation;
import dojo.companion.Paint;
import dojo.companion.Prose;
import dojo.companion.Task;
import dojo.engine.Failure;
import dojo.engine.Folder;
import dojo.engine.Judge;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody hears who asks for a hint: how it stands, which wrong answer it looks like, and the next of the hints. */
public final class Hints {

    private static final String INDENT = "    ";
    private static final int LINES_OF_A_MESSAGE = 4;
    private static final Pattern TODO_OF = Pattern.compile("TODO (\\d+\\.\\d+):");
    private static final Pattern PLACE = Pattern.compile("(?s)([^:\\s]+\\.java):(\\d+): (.*)");

    private final SeenHints seen;
    private final PlainText text;
    private final Paint paint;

    /**
     * @param memory the folder in which the companion remembers things
     * @param width how long a line may be
     */
    public Hints(Path memory, int width, Paint paint) {
        seen = new SeenHints(memory);
        text = new PlainText(width, INDENT);
        this.paint = paint;
    }

    /** What has to run before somebody gets a hint: the specs of the exercise and, if they are green, guards that its cards name. */
    public static Selection specs(Task task, Judge judge) {
        var guards = Lookalikes.specs(task.number(), task.step());
        return new Selection(judge.specs(task.step()).all().stream()
                .filter(spec -> task.exercise().specs().contains(spec.type().getName()) || spec.exercise().isEmpty() && guards.contains(spec.simpleName()))
                .map(spec -> spec.type().getName()).toList(), true);
    }

    /** The next hint, for an exercise on which the specs have spoken: all of its specs, or those up to the first failure. */
    public List<String> next(Task task, Verdict verdict) {
        if (isDone(task, verdict)) {
            return List.of(paint.green("Exercise %s is done".formatted(task)) + ": all of its specs are green. It needs no hint.");
        }
        var lines = situation(task, verdict);
        lines.addAll(nextHint(task));
        return lines;
    }

    /** The same with all hints at once. What somebody has seen of them does not count. */
    public List<String> all(Task task, Verdict verdict) {
        var lines = isDone(task, verdict) ? new ArrayList<String>() : situation(task, verdict);
        var hints = HintPage.of(task.step(), task.exercise()).hints();
        for (var i = 0; i < hints.size(); i++) {
            lines.addAll(hint(hints, i));
        }
        return lines;
    }

    private static boolean isDone(Task task, Verdict verdict) {
        var results = verdict.results().stream().filter(result -> task.exercise().specs().contains(result.spec().type())).toList();
        return verdict.compiles() && !results.isEmpty() && results.stream().allMatch(Result::passed) && failure(verdict) == null;
    }

    /** The first failure; null if nothing failed. */
    private static Result failure(Verdict verdict) {
        return verdict.firstFailure().orElse(null);
    }

    private List<String> situation(Task task, Verdict verdict) {
        var failure = failure(verdict);
        var lines = new ArrayList<String>();
        if (!verdict.compiles()) {
            lines.addAll(compileError(task, verdict.compileErrors().get(0)));
        } else if (failure != null) {
            lines.add(paint.bold(failure.spec().context()));
            lines.addAll(text.wrapped(failure.failure().isToDo() ? failure.failure().message() : failure.spec().name()));
            lines.add("");
            lines.addAll(failure.failure().isToDo() ? otherExercise(task, failure.failure()) : lookalikes(task, verdict));
        }
        return lines;
    }

    private List<String> compileError(Task task, String error) {
        var lines = new ArrayList<String>();
        var place = PLACE.matcher(error);
        lines.add(paint.bold("%s does not compile".formatted(task)));
        if (place.matches()) {
            lines.add(INDENT + file(task, place.group(1)) + ":" + place.group(2));
        }
        (place.matches() ? place.group(3) : error).lines().limit(LINES_OF_A_MESSAGE).forEach(line -> lines.add(INDENT + line));
        lines.add("");
        return lines;
    }

    /** As seen from the top of the kata. */
    private static String file(Task task, String file) {
        return List.of(task.step().main(), task.step().given(), task.step().specs()).stream()
                .map(folder -> folder.resolve(file)).filter(Files::exists).findFirst()
                .map(path -> Folder.within(task.step().kata().root(), path)).orElse(file);
    }

    private List<String> otherExercise(Task task, Failure toDo) {
        var number = TODO_OF.matcher(toDo.message());
        if (!number.find() || number.group(1).equals(task.number())) {
            return List.of();
        }
        var lines = new ArrayList<>(text.wrapped("Exercise %s builds on exercise %s, which is not done yet. Its hints: kata hint %2$s"
                .formatted(task, number.group(1))));
        lines.add("");
        return lines;
    }

    private List<String> lookalikes(Task task, Verdict verdict) {
        var lines = new ArrayList<String>();
        var cards = Lookalikes.of(task.number(), verdict, Sources.starter(task.step()));
        if (cards.isEmpty()) {
            lines.addAll(observed(task, verdict.firstFailure().orElseThrow().failure()));
        }
        for (var card : cards) {
            lines.add((lines.isEmpty() ? "This looks like: " : "Or like: ") + paint.yellow(card.title()));
            lines.addAll(words(card));
            lines.add("");
        }
        return lines;
    }

    private List<String> observed(Task task, Failure failure) {
        var lines = new ArrayList<>(Prose.shortened(text.wrapped(new Observation(task.step(), failure).text()), LINES_OF_A_MESSAGE, "kata check"));
        lines.add("");
        return lines;
    }

    private List<String> words(Card card) {
        var lines = new ArrayList<String>();
        card.paragraphs().forEach((heading, words) -> lines.addAll(text.wrapped(heading + " " + words)));
        return lines;
    }

    private List<String> nextHint(Task task) {
        var hints = HintPage.of(task.step(), task.exercise()).hints();
        if (hints.isEmpty()) {
            return List.of("There are no hints for exercise %s.".formatted(task));
        }
        var number = Math.min(seen.of(task.number()), hints.size() - 1);
        seen.remember(task.number(), number + 1);
        var lines = new ArrayList<>(hint(hints, number));
        lines.add(number + 1 < hints.size() ? "Ask again for the next one."
                : "There are no more hints. kata answer %s shows the answer beside your code.".formatted(task));
        return lines;
    }

    private List<String> hint(List<HintPage.Hint> hints, int index) {
        var lines = new ArrayList<String>();
        var hint = hints.get(index);
        lines.add(paint.bold("Hint %d of %d, %s".formatted(index + 1, hints.size(), lowerCase(hint.kind()))));
        lines.addAll(text.of(hint.text()));
        lines.add("");
        return lines;
    }

    private static String lowerCase(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
