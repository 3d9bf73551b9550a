package dojo.companion.hints;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import dojo.companion.Session;
import dojo.companion.Task;
import dojo.engine.Sources;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a failure looks like, and the next of the three hints. */
@Command(name = "hint", description = "What your failure looks like, and the next of the three hints.")
public final class HintCommand implements Callable<Integer> {

    private static final int WIDTH = 80;

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
        var hints = new Hints(session.memory(), WIDTH, session.paint());
        (all ? hints.all(task.get(), verdict) : hints.next(task.get(), verdict)).forEach(session.out()::println);
        return ExitCode.OK;
    }

    private Optional<Task> task(Session session) {
        return number != null ? Optional.of(session.task(number)) : session.nextTask(session.step(null));
    }
}
