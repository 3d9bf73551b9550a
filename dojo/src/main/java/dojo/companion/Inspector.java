package dojo.companion;

import dojo.engine.BrokenKata;
import dojo.engine.Exercise;
import dojo.engine.Judge;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Follows a learner through one step. After a save it asks first what the save is about, the exercise at hand, and asks for
 * everything only when that is green and has been told: so the answer is there in no time, and yet nothing that breaks stays unseen.
 */
public final class Inspector {

    private final Judge judge;
    private final Step step;
    private final Set<String> done = new TreeSet<>();
    private Exercise focus;
    private Exercise solved;

    public Inspector(Judge judge, Step step) {
        this.judge = judge;
        this.step = step;
    }

    /** Looks at everything, up to the first thing that is red. */
    public Inspection everything() {
        return guarded(() -> everything(Sources.starter(step), null));
    }

    /** Looks at what is there after these files have been saved, told by their paths within the source folder. */
    public Inspection after(Collection<String> saved) {
        return guarded(() -> {
            var sources = Sources.starter(step);
            return focus == null ? everything(sources, null) : after(saved, sources);
        });
    }

    /** Looks at everything else, after a first look that found the exercise at hand green. */
    public Inspection rest() {
        var finished = solved;
        solved = null;
        return guarded(() -> everything(Sources.starter(step), finished));
    }

    /** The specs or features themselves have changed. */
    public Inspection afterTheSpecsChanged() {
        return guarded(() -> {
            judge.lookAgain();
            return everything(Sources.starter(step), null);
        });
    }

    /** Turns to the exercise behind the one at hand, or to the first one, done or not. */
    public Inspection next() {
        return guarded(() -> {
            var all = exercises();
            focus = all.get((all.indexOf(focus) + 1) % all.size());
            var verdict = judge.judge(Sources.starter(step), Selection.of(focus).untilFirstFailure());
            return inspection(verdict, null);
        });
    }

    /** Finds out which exercises are done behind the one at hand, too. */
    public Set<String> count() {
        Progress.of(judge, step).lines().stream()
                .filter(line -> line.state() == State.DONE)
                .forEach(line -> done.add(line.exercise().number()));
        return Set.copyOf(done);
    }

    private Inspection after(Collection<String> saved, Sources sources) {
        var asked = exercises().stream()
                .limit(exercises().indexOf(focus) + 1L)
                .filter(exercise -> exercise.equals(focus) || exercise.files().stream().anyMatch(saved::contains))
                .toList();
        var verdict = judge.judge(sources, new Selection(specs(asked), true));
        if (!verdict.compiles() || verdict.firstFailure().isPresent()) {
            solved = null;
            return inspection(verdict, null);
        }
        if (!done.contains(focus.number())) {
            solved = focus;
        }
        note(verdict);
        return new Inspection(step, focus, null, List.of(), "", numbers(), Set.copyOf(done), solved, true);
    }

    private static List<String> specs(List<Exercise> exercises) {
        return exercises.stream().flatMap(exercise -> exercise.specs().stream()).toList();
    }

    private Inspection everything(Sources sources, Exercise solved) {
        var verdict = judge.judge(sources, Selection.everything().untilFirstFailure());
        if (verdict.compiles()) {
            focus = null;
        }
        return inspection(verdict, solved);
    }

    private Inspection inspection(Verdict verdict, Exercise solved) {
        verdict.firstFailure().ifPresent(failure -> focus = exerciseOf(failure).orElse(focus));
        if (!verdict.compiles()) {
            focus = exerciseWithoutItsFile().orElse(focus);
        }
        note(verdict);
        return inspection(verdict.firstFailure().orElse(null), verdict.compileErrors(), "", solved);
    }

    private Inspection inspection(Result failure, List<String> errors, String trouble, Exercise solved) {
        return new Inspection(step, focus, failure, errors, trouble, numbers(), Set.copyOf(done), solved, false);
    }

    private void note(Verdict verdict) {
        for (var exercise : exercises()) {
            var results = verdict.results().stream().filter(result -> exercise.specs().contains(result.spec().type())).toList();
            if (exercise.equals(focus) && verdict.firstFailure().isPresent()) {
                done.remove(exercise.number());
            } else if (!results.isEmpty() && results.stream().allMatch(Result::passed)) {
                done.add(exercise.number());
            }
        }
    }

    private Optional<Exercise> exerciseOf(Result failure) {
        return exercises().stream().filter(exercise -> exercise.specs().contains(failure.spec().type())).findFirst();
    }

    /** Whoever deletes a file hears of the file, and not of the specs that miss it. */
    private Optional<Exercise> exerciseWithoutItsFile() {
        return exercises().stream()
                .filter(exercise -> exercise.files().stream().anyMatch(file -> !Files.exists(step.main().resolve(file))))
                .findFirst();
    }

    private List<Exercise> exercises() {
        return judge.specs(step).exercises();
    }

    private List<String> numbers() {
        try {
            return exercises().stream().map(Exercise::number).toList();
        } catch (BrokenKata unreadable) {
            return List.of();
        }
    }

    /** Whatever is wrong with the files is a state like any other: the next save may mend it. */
    private Inspection guarded(Supplier<Inspection> look) {
        try {
            return look.get();
        } catch (BrokenKata | UncheckedIOException trouble) {
            return inspection(null, List.of(), trouble.getMessage(), null);
        }
    }
}
