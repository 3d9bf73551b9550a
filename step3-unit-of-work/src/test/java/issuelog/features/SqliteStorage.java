package issuelog.features;

import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.ports.UnitOfWorkManager;
import kata.TemporaryFolder;
import kata.database.TestDatabase;

/** Plugs in a SQLite file. */
final class SqliteStorage implements Storage {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final TestDatabase database = TestDatabase.sqlite(folder.path());

    @Override
    public UnitOfWorkManager open() {
        return new SqlUnitOfWorkManager(database.dataSource());
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
