package dojo.companion.hints;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import dojo.companion.Session;
import dojo.companion.Task;
import dojo.engine.Sources;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a failure looks like, and the next of the three hints. */
@Command(name = "hint", description = "What your failure looks like, and the next of the three hints.")
public final class HintCommand implements Callable<Integer> {

    /** Longer lines are hard to read. */
    private static final int LONGEST = 100;

    @Spec
    private CommandSpec spec;
    @ParentCommand
    private KataCommand kata;
    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "An exercise such as 2.3. Without it: the one you are at.")
    private String number;
    @Option(names = "--all", description = "All three hints at once.")
    private boolean all;

    @Override
    public Integer call() {
        var session = kata.session();
        if (number != null) {
            tell(session, session.task(number));
            return ExitCode.OK;
        }
        var step = session.step(null);
        session.nextTask(step).ifPresentOrElse(task -> tell(session, task), () -> session.out().println("Every exercise of %s is done.".formatted(step)));
        return ExitCode.OK;
    }

    private void tell(Session session, Task task) {
        var verdict = session.judge().judge(Sources.starter(task.step()), Hints.specs(task, session.judge()));
        var hints = new Hints(session.memory(), width(), session.paint());
        (all ? hints.all(task, verdict) : hints.next(task, verdict)).forEach(session.out()::println);
    }

    /** The terminal's width, or 80 where there is none. */
    private int width() {
        return Math.min(spec.usageMessage().autoWidth(true).width(), LONGEST);
    }
}
