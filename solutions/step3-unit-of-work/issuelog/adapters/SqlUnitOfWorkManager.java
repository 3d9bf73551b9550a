package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Starts units of work on a database, each put together from the parts of this step, on a connection of its own. */
public final class SqlUnitOfWorkManager implements UnitOfWorkManager {

    private static final System.Logger LOGGER = System.getLogger("issuelog");

    private final DataSource database;

    public SqlUnitOfWorkManager(DataSource database) {
        this.database = database;
    }

    // From the inside out: the transaction, around it what notices changes, around that what deals with a failing commit.
    @Override
    public UnitOfWork start() {
        var connection = connect();
        var transaction = new SqlUnitOfWork(connection);
        var tracking = new TrackingUnitOfWork(transaction, new SqlIssueWriter(connection));
        return new LoggedUnitOfWork(tracking, LOGGER);
    }

    private Connection connect() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new StorageFailure("there is no connection to the database", e);
        }
    }
}
