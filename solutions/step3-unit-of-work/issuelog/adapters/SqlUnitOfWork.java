package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * One unit of work is one database transaction. Owns the connection: begins on it, and closes it in every case. It knows
 * transactions and nothing else; the parts of the next exercises go around it.
 */
public final class SqlUnitOfWork implements UnitOfWork {

    private final Connection connection;
    private boolean closed;

    public SqlUnitOfWork(Connection connection) {
        this.connection = connection;
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw givingBack(connection, new StorageFailure("a unit of work could not begin", e));
        }
    }

    @Override
    public IssueLog issues() {
        return new SqlIssueLog(open());
    }

    @Override
    public void commit() {
        try {
            open().commit();
        } catch (SQLException e) {
            throw new StorageFailure("the unit of work could not be committed", e);
        }
    }

    @Override
    public void rollback() {
        try {
            open().rollback();
        } catch (SQLException e) {
            throw new StorageFailure("the unit of work could not be rolled back", e);
        }
    }

    // JDBC does not say what close() does with unfinished work, so we say it: rollback. After a commit nothing is left to roll back.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new StorageFailure("the unit of work could not be closed", e);
        }
    }

    /** The connection, as long as this unit is not closed. */
    private Connection open() {
        if (closed) {
            throw new IllegalStateException("this unit of work is closed: start a new one");
        }
        return connection;
    }

    private static StorageFailure givingBack(Connection connection, StorageFailure failure) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }
}
