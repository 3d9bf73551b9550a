package issuelog.features;

import issuelog.adapters.SqlIssueLog;
import issuelog.ports.IssueLog;
import kata.database.PostgresServer;
import kata.database.TestDatabase;

/** Plugs in PostgreSQL, with a new connection at each start. */
final class PostgresStorage implements Storage {

    private final TestDatabase database = TestDatabase.postgresql(PostgresServer.url());

    @Override
    public IssueLog open() {
        return new SqlIssueLog(database.connect());
    }

    @Override
    public void close() {
        database.close();
    }
}
