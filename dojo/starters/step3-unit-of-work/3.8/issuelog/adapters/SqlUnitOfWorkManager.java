package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import javax.sql.DataSource;

/** Starts units of work on a database, each put together from the parts of this step, on a connection of its own. */
public final class SqlUnitOfWorkManager implements UnitOfWorkManager {

    public SqlUnitOfWorkManager(DataSource database) {
        throw new UnsupportedOperationException("TODO 3.8: remember the database");
    }

    @Override
    public UnitOfWork start() {
        throw new UnsupportedOperationException("TODO 3.8: open a connection, plug the parts of a unit of work together");
    }
}
