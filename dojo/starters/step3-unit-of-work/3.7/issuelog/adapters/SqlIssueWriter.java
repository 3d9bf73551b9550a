package issuelog.adapters;

import issuelog.domain.Issue;
import java.sql.Connection;

/** Writes a changed issue into its row, unless somebody else was faster: then it refuses, and nothing is lost. */
public final class SqlIssueWriter implements IssueWriter {

    public SqlIssueWriter(Connection connection) {
        throw new UnsupportedOperationException("TODO 3.7: remember the connection");
    }

    @Override
    public void write(Issue changed, Issue asLoaded) {
        throw new UnsupportedOperationException("TODO 3.7: update the row if it is still as it was loaded, else refuse");
    }
}
