package faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Hands out again what was given back, as a pool does: a server takes its time for a new connection, and the runs need thousands. */
final class Lender {

    private final DataSource real;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    Lender(DataSource real) {
        this.real = real;
    }

    DataSource dataSource() {
        return Proxies.proxy(DataSource.class, (proxy, method, arguments) -> lent());
    }

    private Connection lent() throws SQLException {
        var free = idle.poll();
        var connection = free == null ? real.getConnection() : free;
        var isBack = new AtomicBoolean();
        return Proxies.proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("isClosed")) {
                return isBack.get();
            }
            if (!method.getName().equals("close")) {
                return Proxies.call(connection, method, arguments);
            }
            if (isBack.compareAndSet(false, true)) {
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
