package issuelog.adapters;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Shows people what is sent to the database. The lines travel through a log of their own, so that whoever opens the
 * database need not know whether anybody looks.
 */
final class ShownStatements implements Consumer<SentStatement> {

    // Kept here, because the JDK forgets the settings of a logger that nobody holds on to.
    private static final Logger LOG = Logger.getLogger("issuelog.sql");
    private static final int LONGEST_VALUE = 40;

    private int unit;

    private ShownStatements() {
    }

    /** The same database; watched, if somebody looks. */
    static DataSource of(DataSource database) {
        return LOG.isLoggable(Level.FINE) ? SqlWatch.on(database, new ShownStatements()) : database;
    }

    /** Runs a command and shows all that it sends. */
    static int during(IntSupplier command, PrintWriter screen) {
        var lines = new Lines(screen);
        LOG.setUseParentHandlers(false);
        LOG.setLevel(Level.FINE);
        LOG.addHandler(lines);
        try {
            return command.getAsInt();
        } finally {
            LOG.removeHandler(lines);
            LOG.setLevel(null);
            lines.close();
        }
    }

    @Override
    public synchronized void accept(SentStatement sent) {
        if (sent.unit() != unit) {
            unit = sent.unit();
            LOG.fine("unit of work " + unit);
        }
        LOG.fine("    " + sent.words());
        if (!sent.parameters().isEmpty()) {
            LOG.fine("        " + sent.parameters().stream().map(ShownStatements::value).collect(joining(", ", "[", "]")));
        }
        if (sent.failure() != null) {
            LOG.fine("        failed: " + OneLine.about(sent.failure()));
        }
    }

    private static String value(String parameter) {
        var line = parameter.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_VALUE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE - 3)) + "...";
    }

    /** The lines as they stand, without the date and all that else goes before a line in a log. */
    private static final class Lines extends Handler {

        private final PrintWriter screen;
        private boolean empty = true;

        Lines(PrintWriter screen) {
            this.screen = screen;
        }

        @Override
        public void publish(LogRecord line) {
            empty = false;
            screen.println(line.getMessage());
        }

        @Override
        public void flush() {
            screen.flush();
        }

        @Override
        public void close() {
            if (empty) {
                screen.println("nothing was sent to the database that SqliteFile opens");
            }
        }
    }
}
