package kata.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kata.Databases;

/**
 * A new, empty database of a spec's own. What is stored is looked at through a second connection, which shows what
 * others see. Drivers are found by their address only, so that specs can be loaded where no driver is.
 */
public final class TestDatabase implements AutoCloseable {

    private final String url;
    private final String end;
    private final Connection others;
    private final DataSource watched;
    private final Journal journal = new Journal();
    private final List<Connection> connections = new ArrayList<>();

    private TestDatabase(String name, String url, String begin, String end) {
        this.url = url;
        this.end = end;
        try {
            others = DriverManager.getConnection(url);
            execute(begin);
            createTables();
            Databases.opened(name);
            watched = Onlooker.at(name, hostile());
        } catch (SQLException e) {
            throw new IllegalStateException("the database of this spec could not be created: " + url, e);
        }
    }

    /** In memory; gone when it is closed. Waits half a second for a lock. */
    public static TestDatabase h2() {
        return new TestDatabase("H2", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=500", "", "shutdown");
    }

    /** In a file of this folder. Readers and one writer at a time; waits 300 milliseconds for a lock. */
    public static TestDatabase sqlite(Path folder) {
        return new TestDatabase("SQLite", "jdbc:sqlite:" + folder.resolve("issues.db") + "?journal_mode=WAL&busy_timeout=300", "", "");
    }

    /** A schema of its own on this server; gone when it is closed. Waits half a second for a lock; settings are "name=value". */
    public static TestDatabase postgresql(String server, String... settings) {
        var schema = "spec_" + UUID.randomUUID().toString().replace("-", "");
        var options = new StringBuilder("-c%20lock_timeout=500");
        for (var setting : settings) {
            options.append("%20-c%20").append(setting);
        }
        var url = server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema + "&options=" + options;
        return new TestDatabase("PostgreSQL", url, "create schema " + schema, "drop schema " + schema + " cascade");
    }

    private void createTables() throws SQLException {
        try (var schema = TestDatabase.class.getResourceAsStream("/schema.sql"); var statement = others.createStatement()) {
            for (var sql : new String(schema.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new connection, hostile like all that the specs hand out. */
    public Connection connect() {
        try {
            return watched.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database of this spec", e);
        }
    }

    private Connection open() throws SQLException {
        journal.record("connect");
        var real = DriverManager.getConnection(url);
        connections.add(real);
        return HostileConnection.around(real, journal);
    }

    /** Hands out a new hostile connection at each request. */
    public DataSource dataSource() {
        return watched;
    }

    private DataSource hostile() {
        return HostileConnection.proxy(DataSource.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return open();
            }
            throw new UnsupportedOperationException("this data source knows getConnection() only");
        });
    }

    public Journal journal() {
        return journal;
    }

    /** How many of the connections that were handed out are still open. */
    public long openConnections() {
        return connections.stream().filter(TestDatabase::isOpen).count();
    }

    private static boolean isOpen(Connection connection) {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** One column of the table issues, as somebody else sees it right now. */
    public List<String> stored(String column) {
        try (var select = others.createStatement(); var row = select.executeQuery("select " + column + " from issues")) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("the stored issues could not be read", e);
        }
    }

    /** Lets somebody else change the stored issues, at once. */
    public void execute(String sql) {
        if (sql.isEmpty()) {
            return;
        }
        try (var statement = others.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("somebody else's statement failed: " + sql, e);
        }
    }

    /** Also closes what a spec's subject left open, or the next spec would suffer. */
    @Override
    public void close() {
        for (var connection : connections) {
            closeForGood(connection);
        }
        execute(end);
        closeForGood(others);
    }

    private static void closeForGood(Connection connection) {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        } catch (SQLException ignored) {
            // Nothing depends on it any more.
        }
    }
}
