package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps issues in a relational database, in the table of {@code schema.sql}. The connection belongs to the caller, who
 * opens, commits and closes it: whether the work of this log is kept is not for the log to say.
 */
public final class SqlIssueLog implements IssueLog {

    public SqlIssueLog(Connection connection) {
        throw new UnsupportedOperationException("TODO 2.4: remember the connection");
    }

    @Override
    public void add(Issue issue) {
        throw new UnsupportedOperationException("TODO 2.4: insert a row into the table issues");
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        throw new UnsupportedOperationException("TODO 2.4: select the row with this id, bring its issue back");
    }

    @Override
    public List<Issue> reportedBy(String email) {
        throw new UnsupportedOperationException("TODO 2.4: select the rows with this reporter_email");
    }
}
