package dojo.companion.hints;

import dojo.companion.Paint;
import dojo.companion.Task;
import dojo.engine.Judge;
import dojo.engine.Selection;
import dojo.engine.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody hears who asks for a hint: how it stands, which wrong answer it looks like, and the next of the hints. */
public final class Hints {

    private static final String INDENT = "    ";

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
                .filter(spec -> spec.exercise().equals(task.number()) || spec.exercise().isEmpty() && guards.contains(spec.simpleName()))
                .filter(spec -> !spec.onPostgres())
                .map(spec -> spec.type().getName()).toList(), true);
    }

    /** The next hint, for an exercise on which the specs have spoken: all of its specs, or those up to the first failure. */
    public List<String> next(Task task, Verdict verdict) {
        var diagnosis = diagnosis(task, verdict);
        if (diagnosis.isDone()) {
            return List.of(paint.green("Exercise %s is done".formatted(task)) + ": all of its specs are green. It needs no hint.");
        }
        var lines = new ArrayList<>(diagnosis.lines());
        lines.addAll(nextHint(task));
        return lines;
    }

    /** The same with all hints at once. It does not count as having seen them. */
    public List<String> all(Task task, Verdict verdict) {
        var lines = new ArrayList<>(diagnosis(task, verdict).lines());
        var hints = HintPage.of(task.step(), task.exercise()).hints();
        for (var i = 0; i < hints.size(); i++) {
            lines.addAll(hint(hints, i));
        }
        return lines;
    }

    private Diagnosis diagnosis(Task task, Verdict verdict) {
        return new Diagnosis(task, verdict, text, paint);
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
