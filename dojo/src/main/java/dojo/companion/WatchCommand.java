package dojo.companion;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the exercise at hand, and looks again at every save. */
@Command(name = "watch", description = {
    "Shows the exercise at hand, and looks again at every save. This is what kata does without a command.",
    "Where there is no terminal, it shows the exercise once and ends: with 0 if the step is done, with 1 if not."
})
final class WatchCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Parameters(index = "0", arity = "0..1", paramLabel = "STEP", description = "Such as 2. Without it: the step in whose folder you are, or the one you were at.")
    private String step;
    @Option(names = "--poll", description = "Look for saves again and again, for drives where the system does not tell.")
    private boolean polling;

    @Override
    public Integer call() throws Exception {
        return watch(kata.session(), step, polling);
    }

    static int watch(Session session, String step, boolean polling) throws Exception {
        try (var terminal = Terminals.open()) {
            return Terminals.canTalk(terminal)
                    ? new Watch(session, terminal, polling).at(session.step(step))
                    : showOnce(session, step);
        }
    }

    private static int showOnce(Session session, String step) {
        var seen = new Inspector(session.judge(), session.step(step)).everything();
        new Screen(seen, session.paint(), 82, 60).essence().forEach(session.out()::println);
        return seen.isFinished() ? ExitCode.OK : seen.trouble().isEmpty() ? ExitCode.NOT_YET : ExitCode.SETUP;
    }
}
