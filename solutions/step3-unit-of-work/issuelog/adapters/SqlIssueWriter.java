package issuelog.adapters;

import issuelog.domain.Issue;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes a changed issue into its row, unless somebody else was faster: then it refuses, and nothing is lost. */
public final class SqlIssueWriter implements IssueWriter {

    private final Connection connection;

    public SqlIssueWriter(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void write(Issue changed, Issue asLoaded) {
        // Looking and writing are one statement: between two, somebody else would find room.
        var sql = "update issues set description = ? where id = ? and description = ?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, changed.description());
            update.setString(2, changed.id().toString());
            update.setString(3, asLoaded.description());
            if (update.executeUpdate() != 1) {
                throw new StorageFailure("issue " + changed.id() + " was changed by somebody else in the meantime: load it again");
            }
        } catch (SQLException e) {
            throw new StorageFailure("issue " + changed.id() + " could not be changed", e);
        }
    }
}
