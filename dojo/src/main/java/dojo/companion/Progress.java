package dojo.companion;

import dojo.engine.Exercise;
import dojo.engine.Judge;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Shipped;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a learner is in one step.
 *
 * @param compileErrors what the compiler has against the step; then nothing counts as done
 */
public record Progress(Step step, List<Line> lines, List<String> compileErrors) {

    /** One exercise and how far it is. */
    public record Line(Exercise exercise, State state) {
    }

    /**
     * Judges what is in the step's folder right now. What nobody has touched is red, as the proof has shown: it is not even
     * run.
     */
    public static Progress of(Judge judge, Step step) {
        var sources = Sources.starter(step);
        var shipped = new Shipped(step.kata());
        var begun = judge.specs(step).exercises().stream().filter(exercise -> !shipped.isUntouched(step, exercise)).toList();
        var all = begun.isEmpty() ? new Verdict(List.of(), List.of()) : judge.judge(sources, specsOf(begun));
        var lines = new ArrayList<Line>();
        var nextIsFound = false;
        for (var exercise : judge.specs(step).exercises()) {
            var done = begun.contains(exercise) && isDone(judge, sources, exercise, all);
            lines.add(new Line(exercise, done ? State.DONE : nextIsFound ? State.OPEN : State.NEXT));
            nextIsFound |= !done;
        }
        return new Progress(step, List.copyOf(lines), all.compileErrors());
    }

    private static Selection specsOf(List<Exercise> exercises) {
        return new Selection(exercises.stream().flatMap(exercise -> exercise.specs().stream()).toList(), false);
    }

    /** A run that ended early, because of an endless loop for example, says nothing about the exercises behind it: they are asked alone. */
    private static boolean isDone(Judge judge, Sources sources, Exercise exercise, Verdict all) {
        var ran = all.results().stream().anyMatch(result -> exercise.specs().contains(result.spec().type()));
        if (!all.compiles() || ran) {
            return passed(all, exercise);
        }
        return passed(judge.judge(sources, Selection.of(exercise)), exercise);
    }

    private static boolean passed(Verdict verdict, Exercise exercise) {
        return exercise.specs().stream().allMatch(spec -> {
            var results = verdict.results().stream().filter(result -> result.spec().type().equals(spec)).toList();
            return !results.isEmpty() && results.stream().allMatch(Result::passed);
        });
    }

    /** The exercise to work at, unless all are done. */
    public Optional<Exercise> next() {
        return lines.stream().filter(line -> line.state() == State.NEXT).map(Line::exercise).findFirst();
    }

    public long done() {
        return lines.stream().filter(line -> line.state() == State.DONE).count();
    }
}
