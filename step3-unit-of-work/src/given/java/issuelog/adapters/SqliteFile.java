package issuelog.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A SQLite database in a file, ready to use: the file and its table are made when they are not there yet. */
public final class SqliteFile {

    private SqliteFile() {
    }

    /**
     * Opens the file as a database.
     *
     * @throws StorageFailure if it is no database and cannot become one
     */
    public static DataSource open(Path file) {
        var database = new DriverManagerDataSource("jdbc:sqlite:" + file);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : schema().split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            return ShownStatements.of(database);
        } catch (SQLException | IOException e) {
            throw new StorageFailure("the database file " + file + " could not be opened", e);
        }
    }

    private static String schema() throws IOException {
        try (var schema = SqliteFile.class.getResourceAsStream("/schema.sql")) {
            return new String(schema.readAllBytes(), UTF_8);
        }
    }
}
