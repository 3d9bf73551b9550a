package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import java.sql.Connection;

/**
 * One unit of work is one database transaction. Owns the connection: begins on it, and closes it in every case. It knows
 * transactions and nothing else; the parts of the next exercises go around it.
 */
public final class SqlUnitOfWork implements UnitOfWork {

    public SqlUnitOfWork(Connection connection) {
        throw new UnsupportedOperationException("TODO 3.3: begin a transaction; if that fails, close the connection");
    }

    @Override
    public IssueLog issues() {
        throw new UnsupportedOperationException("TODO 3.3: hand out a log on this connection, unless the unit is closed");
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException("TODO 3.3: commit the transaction");
    }

    @Override
    public void rollback() {
        throw new UnsupportedOperationException("TODO 3.3: roll the transaction back");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("TODO 3.3: roll back what is not committed, close the connection, once");
    }
}
