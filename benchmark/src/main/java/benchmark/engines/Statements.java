package benchmark.engines;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements of step 3's answers, and what becomes of a row, for the engines that need them in writing. */
final class Statements {

    static final String INSERT = "insert into issues (id, reporter_name, reporter_email, description) values (?, ?, ?, ?)";
    static final String SELECT_BY_ID = "select id, reporter_name, reporter_email, description from issues where id = ?";
    static final String SELECT_BY_EMAIL = "select id, reporter_name, reporter_email, description from issues where reporter_email = ?";
    static final String UPDATE = "update issues set description = ? where id = ? and description = ?";

    private Statements() {
    }

    static Issue issue(ResultSet row) throws SQLException {
        return new Issue(IssueId.of(row.getString(1)), new IssueReporter(row.getString(2), row.getString(3)), row.getString(4));
    }

    static void refuseUnlessOne(int rows, IssueId id) {
        if (rows != 1) {
            throw new IllegalStateException("issue " + id + " was changed by somebody else in the meantime");
        }
    }
}
