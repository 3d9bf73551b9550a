package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.UnitOfWorkManager;
import issuelog.services.AmendIssueCommand;
import issuelog.services.AmendIssueHandler;
import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The issue log from the shell: an adapter on the driving side, which turns words on a command line into use cases. */
@Command(name = "issuelog", mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT, version = "issuelog 1",
        description = "Records issues in a database file.")
public final class IssueLogCommandLine {

    // Kept here, because the JDK forgets the settings of a logger that nobody holds on to.
    private static final Logger LOG = Logger.getLogger("issuelog");

    private final Function<Path, UnitOfWorkManager> plugIn;
    private final InputStream in;

    @Spec
    private CommandSpec command;

    @Option(names = "--database", paramLabel = "FILE", defaultValue = "issues.db", scope = CommandLine.ScopeType.INHERIT,
            description = "The database file; it is made when it is not there yet (default: ${DEFAULT-VALUE}).")
    private Path database;

    @Option(names = "--verbose", scope = CommandLine.ScopeType.INHERIT,
            description = "Show the log, with everything there is to know about a failure.")
    private boolean verbose;

    @Option(names = "--show-sql", scope = CommandLine.ScopeType.INHERIT,
            description = "Show what each unit of work sends to the database.")
    private boolean showSql;

    /**
     * A command line that is not plugged to any storage yet.
     *
     * @param plugIn makes the units of work that keep their issues in this file
     * @param in     where a description is read from if it is given as "-"
     */
    public IssueLogCommandLine(Function<Path, UnitOfWorkManager> plugIn, InputStream in) {
        this.plugIn = plugIn;
        this.in = in;
    }

    /** Runs one command: 0 when it did what it says, 1 when it failed, 2 when it was not understood. */
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(this::execute)
                .setExecutionExceptionHandler((failure, line, parsed) -> refused(line, failure, 1))
                .setParameterExceptionHandler((failure, words) -> refused(failure.getCommandLine(), failure, 2))
                .execute(arguments);
    }

    private int execute(CommandLine.ParseResult parsed) {
        LOG.setUseParentHandlers(verbose);
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            throw new CommandLine.ParameterException(command.commandLine(),
                    "say what to do: report, amend or list (--help shows more)");
        }
        return showSql
                ? ShownStatements.during(() -> new CommandLine.RunLast().execute(parsed), command.commandLine().getErr())
                : new CommandLine.RunLast().execute(parsed);
    }

    private int refused(CommandLine line, Exception failure, int exitCode) {
        line.getErr().println("issuelog: " + OneLine.about(failure));
        if (verbose) {
            failure.printStackTrace(line.getErr());
        }
        return exitCode;
    }

    @Command(description = "Report a new issue.")
    void report(
            @Parameters(paramLabel = "NAME", description = "Who reports it.") String name,
            @Parameters(paramLabel = "EMAIL", description = "Where an answer reaches them.") String email,
            @Parameters(paramLabel = "DESCRIPTION", description = "What is wrong; - reads it from standard input.") String description) {
        new ReportIssueHandler(plugIn.apply(database)).handle(new ReportIssueCommand(whole(name), whole(email), text(description)));
        say("Recorded. \"list " + email + "\" shows it with its id.");
    }

    @Command(description = "Change what an issue says.")
    void amend(
            @Parameters(paramLabel = "ID", description = "The id of the issue, as list shows it.") String id,
            @Parameters(paramLabel = "DESCRIPTION", description = "What it shall say; - reads it from standard input.") String description) {
        new AmendIssueHandler(plugIn.apply(database)).handle(new AmendIssueCommand(issueId(id), text(description)));
        say("Amended.");
    }

    @Command(description = "List the issues that somebody reported.")
    void list(@Parameters(paramLabel = "EMAIL", description = "Who reported them.") String email) {
        try (var work = plugIn.apply(database).start()) {
            var issues = work.issues().reportedBy(email);
            if (issues.isEmpty()) {
                say("No issues were reported by " + email + ".");
            }
            issues.forEach(this::show);
        }
    }

    private void show(Issue issue) {
        say(issue.id() + "  " + issue.reporter().name() + " <" + issue.reporter().email() + ">");
        issue.description().lines().forEach(line -> say("    " + line));
    }

    private String text(String description) {
        return description.equals("-") ? StandardInput.textFrom(in) : whole(description);
    }

    /** A console that does not know a letter hands over this mark instead of it: better refused than recorded. */
    private static String whole(String argument) {
        if (argument.contains("\uFFFD")) {
            throw new IllegalArgumentException("this console cannot pass on every letter of '" + argument
                    + "': give the description as - and pipe it in as UTF-8");
        }
        return argument;
    }

    private static IssueId issueId(String text) {
        try {
            return IssueId.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no id; \"list EMAIL\" shows the ids of somebody's issues", e);
        }
    }

    private void say(String text) {
        command.commandLine().getOut().println(text);
    }
}
