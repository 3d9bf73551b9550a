package dojo.companion.work;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings back what another command has put something else in place of. */
@Command(
        name = "restore",
        description = "Brings back what reset, catch-up or restore put something else in place of.",
        footer = "%nWhat is in their place now is backed up first, so that a restore can be undone, too.")
public final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Parameters(paramLabel = "TIME", arity = "0..1", description = "Which backup, as --list calls it. Without it: the newest.")
    private String time;
    @Option(names = {"-l", "--list"}, description = "Shows the backups: when, by which command, and which files. Restores nothing.")
    private boolean list;

    @Override
    public Integer call() {
        var session = kata.session();
        var work = Work.in(session.kata());
        if (list) {
            list(work.backups(), session.out());
            return ExitCode.OK;
        }
        var backup = time == null ? work.backups().newest() : work.backups().at(time);
        var replaced = work.restore("kata restore " + backup.time(), backup);
        new Report(session).tell(replaced, "Restored as it was before \"%s\":".formatted(backup.command()),
                "Everything that is in the backup %s is in its place already. Nothing was changed.".formatted(backup.time()));
        return ExitCode.OK;
    }

    private static void list(Backups backups, PrintWriter out) {
        var all = backups.all();
        if (all.isEmpty()) {
            out.println("There are no backups: no command has put anything in place of your work yet.");
        }
        for (var backup : all) {
            out.printf("%s  before \"%s\"%n", backup.time(), backup.command());
            backup.files().forEach(file -> out.println("    " + file));
        }
    }
}
