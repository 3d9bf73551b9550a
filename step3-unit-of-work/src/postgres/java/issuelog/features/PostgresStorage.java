package issuelog.features;

import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.ports.UnitOfWorkManager;
import kata.database.PostgresServer;
import kata.database.TestDatabase;

/** Plugs in PostgreSQL. */
final class PostgresStorage implements Storage {

    private final TestDatabase database = TestDatabase.postgresql(PostgresServer.url());

    @Override
    public UnitOfWorkManager open() {
        return new SqlUnitOfWorkManager(database.dataSource());
    }

    @Override
    public void close() {
        database.close();
    }
}
