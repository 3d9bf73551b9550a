package faults;

import issuelog.adapters.DriverManagerDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A database of a run's own, with the table of the issues. The answers get at it through its address; what is stored is looked
 * at through another connection, past the answers.
 */
public final class Database implements AutoCloseable {

    private final String name;
    private final String url;
    private final String end;
    private final Connection others;
    private final DataSource dataSource;

    private Database(String name, String url, String begin, String end) {
        this.name = name;
        this.url = url;
        this.end = end;
        // The embedded databases are quick enough, and so their connections are really opened and closed.
        var direct = new DriverManagerDataSource(url);
        dataSource = url.startsWith("jdbc:postgresql:") ? new Lender(direct).dataSource() : direct;
        try {
            others = DriverManager.getConnection(url);
            execute(begin);
            for (var sql : schema().split(";")) {
                execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be opened: " + url, e);
        }
    }

    /** H2 in memory; waits as many milliseconds for a lock. */
    public static Database h2(int patience) {
        return new Database("H2", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=" + patience, "", "shutdown");
    }

    /** A SQLite file that lets people read while somebody writes; waits as many milliseconds for the one who writes. */
    public static Database sqlite(Path folder, int patience) {
        var settings = "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=" + patience;
        return new Database("SQLite", "jdbc:sqlite:" + folder.resolve("issues.db") + settings, "", "");
    }

    /** A schema of its own on a PostgreSQL server; waits as many milliseconds for a lock. */
    public static Database postgresql(String server, int patience) {
        var schema = "faults_" + UUID.randomUUID().toString().replace("-", "");
        var url = server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema + "&options=-c%20lock_timeout=" + patience;
        return new Database("PostgreSQL", url, "create schema " + schema, "drop schema " + schema + " cascade");
    }

    /** A database that was there before, and stays when this is closed. */
    public static Database at(String name, String url) {
        return new Database(name, url, "", "");
    }

    public String name() {
        return name;
    }

    public String url() {
        return url;
    }

    /** What the answers are plugged to. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Somebody else's statement, at once; returns how many rows it changed. */
    public int change(String sql, String... parameters) throws SQLException {
        try (var statement = others.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Removes all rows. */
    public void empty() {
        try {
            execute("delete from issues");
        } catch (SQLException e) {
            throw new IllegalStateException("the table could not be emptied", e);
        }
    }

    /** How many rows there are, as everybody else sees them right now. */
    public long count() {
        try (var select = others.prepareStatement("select count(*) from issues"); var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be counted", e);
        }
    }

    /** Empties the table and puts these rows into it. */
    public void reset(List<Row> rows) {
        empty();
        try {
            var values = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?)"));
            change("insert into issues (id, reporter_name, reporter_email, description) values " + values,
                    rows.stream().flatMap(row -> Stream.of(row.id(), row.name(), row.email(), row.description())).toArray(String[]::new));
        } catch (SQLException e) {
            throw new IllegalStateException("the table could not be filled", e);
        }
    }

    /** All rows, as everybody else sees them right now. */
    public List<Row> rows() {
        try (var select = others.prepareStatement("select id, reporter_name, reporter_email, description from issues");
                var row = select.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (row.next()) {
                rows.add(new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be read", e);
        }
    }

    private void execute(String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (var statement = others.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private static String schema() {
        try (var schema = Database.class.getResourceAsStream("/schema.sql")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (others) {
            execute(end);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be given up: " + url, e);
        }
    }
}
