package dojo.companion.work;

import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Judge;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Verdict;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** Whether an exercise is done, whatever state the other ones are in: it is judged among the answers to them. */
public final class Solved implements Predicate<ExerciseFiles> {

    private final Judge judge;

    public Solved(Judge judge) {
        this.judge = judge;
    }

    /** What nobody has written in is red, as the proof has shown: it need not be judged. */
    @Override
    public boolean test(ExerciseFiles files) {
        return !files.isUntouched() && isGreen(files);
    }

    private boolean isGreen(ExerciseFiles files) {
        try {
            var exercise = judge.specs(files.step()).exercise(files.number());
            var verdict = judge(amongAnswers(files, Sources.starter(files.step())), exercise);
            // Files that the learner added may be needed, or be what does not compile.
            return verdict.compiles() ? verdict.isGreen() : judge(amongAnswers(files, Sources.answers(files.step())), exercise).isGreen();
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    private Verdict judge(Sources sources, Exercise exercise) {
        return judge.judge(sources, Selection.of(exercise).untilFirstFailure());
    }

    private static Sources amongAnswers(ExerciseFiles files, Sources others) {
        var sources = others;
        for (var answer : Sources.answers(files.step()).files().entrySet()) {
            sources = sources.with(answer.getKey(), answer.getValue());
        }
        for (var file : files.files()) {
            sources = sources.with(file, Folder.read(files.step().main().resolve(file)));
        }
        return sources;
    }
}
