package benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import issuelog.domain.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import kata.database.PostgresServer;

/** A database with the kata's one table, behind a pool that keeps one connection: all engines get theirs from there. */
public final class Database implements AutoCloseable {

    /** The databases that are measured. */
    public enum Kind { H2, POSTGRESQL }

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    public static Database open(Kind kind) {
        var config = new HikariConfig();
        config.setJdbcUrl(kind == Kind.H2 ? "jdbc:h2:mem:costs" : PostgresServer.url());
        config.setMaximumPoolSize(1);
        var database = new Database(new HikariDataSource(config));
        database.run("drop table if exists issues", schema());
        if (kind == Kind.POSTGRESQL) {
            // Cleaning up at a moment of its own choice would disturb one engine and spare another.
            database.run("alter table issues set (autovacuum_enabled = false)");
        }
        return database;
    }

    public DataSource pool() {
        return pool;
    }

    /** Empties the table and puts these issues into it. */
    public void holdOnly(List<Issue> issues) {
        run("truncate table issues");
        try (var connection = pool.getConnection();
             var insert = connection.prepareStatement("insert into issues (id, reporter_name, reporter_email, description) values (?, ?, ?, ?)")) {
            for (var issue : issues) {
                insert.setString(1, issue.id().toString());
                insert.setString(2, issue.reporter().name());
                insert.setString(3, issue.reporter().email());
                insert.setString(4, issue.description());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the table could not be filled", e);
        }
        run("analyze");
    }

    public String version() {
        try (var connection = pool.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " " + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private void run(String... statements) {
        try (var connection = pool.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be prepared", e);
        }
    }

    private static String schema() {
        try (var schema = Database.class.getResourceAsStream("/schema.sql")) {
            return new String(schema.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
