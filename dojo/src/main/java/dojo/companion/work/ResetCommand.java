package dojo.companion.work;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts an exercise or a whole step back to its start. */
@Command(
        name = "reset",
        description = "Puts an exercise back to its start.",
        footer = "%nWhat you wrote is backed up first, and files that you added stay. `kata restore` brings everything back.")
public final class ResetCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Parameters(paramLabel = "EXERCISE", description = "Such as 2.3. The number of a step, such as 2, puts back all its exercises.")
    private String which;
    @Option(names = {"-y", "--yes"}, description = "Puts back a whole step without asking.")
    private boolean yes;

    @Override
    public Integer call() {
        var session = kata.session();
        var work = Work.in(session.kata());
        var isStep = !which.contains(".");
        var exercises = isStep ? work.exercises().ofStep(which) : List.of(work.exercises().get(which));
        if (isStep && !yes && !session.confirm("Put all %d exercises of step %s back to their start?".formatted(exercises.size(), which), "--yes")) {
            session.out().println("Nothing was changed.");
            return ExitCode.NOT_YET;
        }
        var replaced = work.reset("kata reset " + which, exercises);
        var what = isStep ? "Step " + which : which;
        new Report(session).tell(replaced, what + " is back at its start:", what + " is at its start already. Nothing was changed.");
        return ExitCode.OK;
    }
}
