package issuelog;

import issuelog.adapters.IssueLogCommandLine;
import issuelog.ports.UnitOfWorkManager;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Plugs the adapters into the ports, and is the only class that knows them all. */
public final class Main {

    private Main() {
    }

    public static void main(String... arguments) {
        var commandLine = new IssueLogCommandLine(Main::unitsOfWork, System.in);
        System.exit(commandLine.run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** Units of work that keep their issues in this SQLite file; given is SqliteFile, which opens it. */
    static UnitOfWorkManager unitsOfWork(Path file) {
        throw new UnsupportedOperationException("TODO 3.8: plug the parts together for this file");
    }
}
