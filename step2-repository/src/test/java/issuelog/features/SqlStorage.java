package issuelog.features;

import issuelog.adapters.SqlIssueLog;
import issuelog.ports.IssueLog;
import kata.TemporaryFolder;
import kata.database.TestDatabase;

/** Plugs in the database, a SQLite file, with a new connection at each start. */
final class SqlStorage implements Storage {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final TestDatabase database = TestDatabase.sqlite(folder.path());

    @Override
    public IssueLog open() {
        return new SqlIssueLog(database.connect());
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
