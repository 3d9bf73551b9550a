package dojo.companion;

import dojo.companion.hints.HintCommand;
import dojo.companion.work.AnswerCommand;
import dojo.companion.work.CatchUpCommand;
import dojo.companion.work.ResetCommand;
import dojo.companion.work.RestoreCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. Each command asks it for the session. */
@Command(
        name = "kata",
        description = "Tells you what is next as soon as you save. Without a command it watches.%nPlain `mvn test` in a step's folder stays sufficient for everything.%n",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            WatchCommand.class,
            StatusCommand.class,
            CheckCommand.class,
            HintCommand.class,
            AnswerCommand.class,
            ResetCommand.class,
            CatchUpCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, solved, or nothing to complain about",
            "1:something is still red, or you answered no",
            "2:there is no such command, option, step or exercise",
            "3:something is wrong with this machine or this copy of the kata"
        })
public final class KataCommand implements Callable<Integer> {

    private final Session session;
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Shows this help.")
    private boolean help;

    public KataCommand(Session session) {
        this.session = session;
    }

    public Session session() {
        return session;
    }

    @Override
    public Integer call() throws Exception {
        return WatchCommand.watch(session, null, false);
    }
}
