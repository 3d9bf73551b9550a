package issuelog.features;

import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.ports.UnitOfWorkManager;
import kata.database.TestDatabase;

/** Plugs in an H2 database, which lives on while the program is restarted. */
final class H2Storage implements Storage {

    private final TestDatabase database = TestDatabase.h2();

    @Override
    public UnitOfWorkManager open() {
        return new SqlUnitOfWorkManager(database.dataSource());
    }

    @Override
    public void close() {
        database.close();
    }
}
