package dojo.companion.work;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the answer beside the learner's own code. */
@Command(
        name = "answer",
        description = "Shows the answer to an exercise beside your own code.",
        footer = "%nNothing is changed. Before you have solved the exercise it asks whether you really want to see the answer.")
public final class AnswerCommand implements Callable<Integer> {

    private static final int WIDE = 120;

    @ParentCommand
    private KataCommand kata;
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "EXERCISE", description = "Such as 2.3.")
    private String number;
    @Option(names = {"-y", "--yes"}, description = "Shows the answer without asking.")
    private boolean yes;
    @ArgGroup
    private Form form = new Form();

    /** Two columns need room, so that the terminal decides unless somebody does. */
    static final class Form {
        @Option(names = "--side-by-side", description = "In two columns; the default on terminals of 120 columns and more.")
        private boolean sideBySide;
        @Option(names = "--unified", description = "One below the other; the default everywhere else.")
        private boolean unified;
    }

    @Override
    public Integer call() {
        var session = kata.session();
        var exercise = Work.in(session.kata()).exercises().get(number);
        if (!yes && !new Solved(session.judge()).test(exercise)
                && !session.confirm("Exercise %s is not done yet. See the answer anyway?".formatted(number), "--yes")) {
            return ExitCode.NOT_YET;
        }
        var width = spec.usageMessage().autoWidth(true).width();
        var isWide = form.sideBySide || !form.unified && width >= WIDE;
        var comparison = isWide ? new SideBySide(session.paint(), Math.max(width, WIDE)) : new Unified(session.paint());
        exercise.files().forEach(file -> new Answer(exercise, file).show(comparison, session.out()));
        return ExitCode.OK;
    }
}
