package dojo.companion.work;

import dojo.companion.ExitCode;
import dojo.companion.Session;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Verdict;
import java.util.List;

/** Looks at the step after answers were put in place: a file that was left alone may not fit them. */
final class Aftermath {

    private final Session session;
    private final Exercises exercises;

    Aftermath(Session session, Exercises exercises) {
        this.session = session;
        this.exercises = exercises;
    }

    /** Says whether the learner can go on, and otherwise what is in the way. */
    int tell(ExerciseFiles to, List<ExerciseFiles> before) {
        var verdict = judge(before);
        if (!verdict.compiles()) {
            return tellCompileError(to, verdict.compileErrors().get(0));
        }
        var failure = verdict.firstFailure();
        if (failure.isPresent()) {
            session.out().printf("But this is red now: %s%n  %s%nDo files that you added change how it works?%n",
                    failure.get().spec(), failure.get().failure().message());
            return ExitCode.NOT_YET;
        }
        session.out().printf("Green: %s. Go on with %s.%n", CatchUpCommand.list(before), to);
        return ExitCode.OK;
    }

    private Verdict judge(List<ExerciseFiles> which) {
        var step = which.get(0).step();
        var specs = session.judge().specs(step);
        var classes = which.stream().flatMap(files -> specs.exercise(files.number()).specs().stream()).toList();
        return session.judge().judge(Sources.starter(step), new Selection(classes, true));
    }

    private int tellCompileError(ExerciseFiles to, String error) {
        var owner = exercises.ownerOf(to.step(), error.replaceAll("(?s):\\d+: .*", ""));
        session.out().printf("But step %d does not compile, because of a file that was left alone:%n%s%n%s%n", to.step().number(), error.indent(2).stripTrailing(),
                owner.map(exercise -> "Mend it, or put its exercise back to its start: kata reset " + exercise)
                        .orElse("It is a file of your own: mend it, or move it away for now."));
        return ExitCode.NOT_YET;
    }
}
