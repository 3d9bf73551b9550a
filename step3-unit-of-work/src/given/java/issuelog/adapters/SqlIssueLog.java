package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps issues in a relational database, in the table of {@code schema.sql}. The connection belongs to the caller, who
 * opens, commits and closes it: whether the work of this log is kept is not for the log to say.
 */
public final class SqlIssueLog implements IssueLog {

    private final Connection connection;

    public SqlIssueLog(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void add(Issue issue) {
        var sql = "insert into issues (id, reporter_name, reporter_email, description) values (?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, issue.id().toString());
            insert.setString(2, issue.reporter().name());
            insert.setString(3, issue.reporter().email());
            insert.setString(4, issue.description());
            // The primary key refuses an id that is there already: asking first would leave a gap for somebody else.
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFailure("issue " + issue.id() + " could not be added", e);
        }
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        return issuesWhere("id", id.toString()).stream().findFirst();
    }

    @Override
    public List<Issue> reportedBy(String email) {
        return issuesWhere("reporter_email", email);
    }

    // The column is one of our own two words above; what people typed only ever travels as a parameter.
    private List<Issue> issuesWhere(String column, String value) {
        var sql = "select id, reporter_name, reporter_email, description from issues where " + column + " = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            return issuesFrom(select.executeQuery());
        } catch (SQLException e) {
            throw new StorageFailure("the issues with " + column + " '" + value + "' could not be read", e);
        }
    }

    // Everything is taken out while the connection is open: the caller may close it and keep the list.
    private static List<Issue> issuesFrom(ResultSet row) throws SQLException {
        var issues = new ArrayList<Issue>();
        while (row.next()) {
            var reporter = new IssueReporter(row.getString("reporter_name"), row.getString("reporter_email"));
            issues.add(new Issue(IssueId.of(row.getString("id")), reporter, row.getString("description")));
        }
        return issues;
    }
}
