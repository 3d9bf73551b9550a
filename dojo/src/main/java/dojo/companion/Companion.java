package dojo.companion;

import dojo.companion.work.Refused;
import dojo.engine.BrokenKata;
import dojo.engine.Kata;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Where {@code ./kata} begins. */
public final class Companion {

    // Kept here, because the JDK forgets the settings of a logger that nobody holds on to.
    private static final Logger TERMINAL = Logger.getLogger("org.jline");

    private Companion() {
    }

    public static void main(String... args) {
        // Its warnings would land in the middle of the screen.
        TERMINAL.setLevel(Level.OFF);
        var colours = Ansi.AUTO.enabled();
        var in = isTerminal() ? new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())) : null;
        System.exit(run(Path.of(System.getProperty("kata.root", "")), Path.of(""), in, new PrintWriter(System.out, true), colours, args));
    }

    /** Since JDK 22 there is a console without a terminal, too, and it can be asked. */
    private static boolean isTerminal() {
        var console = System.console();
        try {
            return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs one command on the kata in this folder, as if it had been typed in the folder "here", and returns its exit code.
     *
     * @param in null if there is nobody who could be asked
     */
    public static int run(Path root, Path here, BufferedReader in, PrintWriter out, boolean colours, String... args) {
        try (var session = new Session(Kata.at(root), here, in, out, new Paint(colours))) {
            return execute(session, args);
        } catch (BrokenKata broken) {
            out.println(broken.getMessage());
            return ExitCode.SETUP;
        } finally {
            out.flush();
        }
    }

    /** Runs one command in a session that goes on after it. */
    static int execute(Session session, String... args) {
        var colours = session.paint().hasColours() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(new KataCommand(session))
                .setOut(session.out())
                .setErr(session.out())
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setParameterExceptionHandler(Companion::misunderstood)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, session.out()))
                .execute(args);
    }

    private static int misunderstood(ParameterException misunderstanding, String[] args) {
        var command = misunderstanding.getCommandLine();
        command.getErr().println(misunderstanding.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misunderstanding, command.getErr());
        command.getErr().printf("Try: %s --help%n", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, PrintWriter out) throws Exception {
        if (failure instanceof WrongUse) {
            out.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof BrokenKata || failure instanceof Refused) {
            out.println(failure.getMessage());
            return ExitCode.SETUP;
        }
        throw failure;
    }
}
