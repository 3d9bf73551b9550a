package faults.kills;

import faults.Database;
import faults.Databases;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** A database that outlives the process which works in it. */
final class Storage implements AutoCloseable {

    private static final Duration UNTIL_THE_SERVER_NOTICES = Duration.ofSeconds(60);

    private final String name;
    private final String url;
    private final String urlOfOthers;
    private final Database schema;

    private Storage(String name, String url, String urlOfOthers, Database schema) {
        this.name = name;
        this.url = url;
        this.urlOfOthers = urlOfOthers;
        this.schema = schema;
    }

    static Storage of(String name, Path folder) {
        return switch (name) {
            case "H2" -> h2(name, folder);
            case "SQLite" -> sqlite(name, folder);
            default -> postgresql(name);
        };
    }

    private static Storage h2(String name, Path folder) {
        var url = "jdbc:h2:file:" + folder.resolve("issues" + UUID.randomUUID());
        return new Storage(name, url, url, null);
    }

    /** Whether H2 has left a file that it cannot open again itself. It happens when it is killed while it writes, whoever uses it. */
    boolean isBeyondRepair() {
        if (!url.startsWith("jdbc:h2:")) {
            return false;
        }
        try (var connection = DriverManager.getConnection(urlOfOthers)) {
            return false;
        } catch (SQLException e) {
            return String.valueOf(e.getMessage()).matches("(?s).*(Chunk \\d+ not found|File corrupted).*");
        }
    }

    /** As the program itself opens its file. */
    private static Storage sqlite(String name, Path folder) {
        var url = "jdbc:sqlite:" + folder.resolve("issues.db");
        return new Storage(name, url, url, null);
    }

    private static Storage postgresql(String name) {
        var schema = Database.postgresql(Databases.server(), 10_000);
        return new Storage(name, schema.url() + "&ApplicationName=" + UUID.randomUUID(), schema.url(), schema);
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    /** What is stored, seen by somebody who comes later. */
    Ledger ledger() throws SQLException, InterruptedException {
        if (schema != null) {
            awaitTheServer();
        }
        try (var database = Database.at(name, urlOfOthers)) {
            return new Ledger(database.rows());
        }
    }

    /** A server may still be at work for a client that is dead already. */
    private void awaitTheServer() throws SQLException, InterruptedException {
        var client = url.substring(url.lastIndexOf('=') + 1);
        var deadline = System.nanoTime() + UNTIL_THE_SERVER_NOTICES.toNanos();
        try (var connection = DriverManager.getConnection(Databases.server());
                var select = connection.prepareStatement("select count(*) from pg_stat_activity where application_name = ?")) {
            select.setString(1, client);
            while (true) {
                try (var row = select.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == 0) {
                        return;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the server still serves a process that was killed a minute ago");
                }
                Thread.sleep(10);
            }
        }
    }

    @Override
    public void close() {
        if (schema != null) {
            schema.close();
        }
    }
}
