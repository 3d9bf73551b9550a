package faults.points;

import faults.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/** Hands out again what was given back, as a pool does: a server takes its time for a new connection, and there are thousands of trials. */
final class Lender {

    private final DataSource real;
    private final Deque<Connection> idle = new ArrayDeque<>();

    private Lender(DataSource real) {
        this.real = real;
    }

    /** The embedded databases are quick enough, and so their connections are really opened and closed. */
    static DataSource of(Database database) {
        if (!database.name().equals("PostgreSQL")) {
            return database.dataSource();
        }
        var lender = new Lender(database.dataSource());
        return FaultyDataSource.proxy(DataSource.class, (proxy, method, arguments) -> lender.lent());
    }

    private Connection lent() throws SQLException {
        var connection = idle.isEmpty() ? real.getConnection() : idle.pop();
        var isBack = new boolean[1];
        return FaultyDataSource.proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("isClosed")) {
                return isBack[0];
            }
            if (!method.getName().equals("close")) {
                return FaultyDataSource.call(connection, method, arguments);
            }
            if (!isBack[0]) {
                isBack[0] = true;
                takeBack(connection);
            }
            return null;
        });
    }

    private void takeBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.push(connection);
    }
}
