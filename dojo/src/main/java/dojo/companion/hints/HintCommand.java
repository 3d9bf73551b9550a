package dojo.companion.hints;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import dojo.companion.Session;
import dojo.companion.Task;
import dojo.engine.Sources;
import java.util.Optional;
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
        var task = task(session);
        if (task.isEmpty()) {
            session.out().println("Every exercise is done.");
            return ExitCode.OK;
        }
        var verdict = session.judge().judge(Sources.starter(task.get().step()), Hints.specs(task.get(), session.judge()));
        var hints = new Hints(session.memory(), width(), session.paint());
        (all ? hints.all(task.get(), verdict) : hints.next(task.get(), verdict)).forEach(session.out()::println);
        return ExitCode.OK;
    }

    /** The terminal's width, or 80 where there is none. */
    private int width() {
        return Math.min(spec.usageMessage().autoWidth(true).width(), LONGEST);
    }

    private Optional<Task> task(Session session) {
        return number != null ? Optional.of(session.task(number)) : session.nextTask(session.step(null));
    }
}
