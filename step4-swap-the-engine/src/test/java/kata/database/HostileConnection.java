package kata.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection as unfriendly as JDBC allows. JDBC does not say what becomes of unfinished work when a connection is
 * closed: this one commits it. All else goes to the real connection behind it.
 */
final class HostileConnection implements InvocationHandler {

    private final Connection real;
    private final Journal journal;
    private boolean unfinished;
    private boolean broken;

    private HostileConnection(Connection real, Journal journal) {
        this.real = real;
        this.journal = journal;
    }

    static Connection around(Connection real, Journal journal) {
        return proxy(Connection.class, new HostileConnection(real, journal));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                close();
                return null;
            }
            case "setAutoCommit" -> journal.record((boolean) arguments[0] ? "autocommit" : "begin");
            case "commit" -> finish("commit");
            case "rollback" -> finish("rollback");
            default -> { }
        }
        var result = call(real, method, arguments);
        if (result instanceof Statement statement) {
            return HostileStatement.around(statement, this, (Connection) proxy, sqlIn(arguments));
        }
        return result;
    }

    private static String sqlIn(Object[] arguments) {
        return arguments != null && arguments[0] instanceof String sql ? sql : null;
    }

    private void finish(String verb) throws SQLException {
        try {
            journal.record(verb);
            unfinished = false;
        } catch (SQLException failure) {
            broken = true;
            throw failure;
        }
    }

    private void close() throws SQLException {
        if (real.isClosed()) {
            return;
        }
        try {
            if (unfinished && !broken) {
                real.commit();
            }
            journal.record("close");
        } finally {
            real.close();
        }
    }

    void executes(String sql) throws SQLException {
        var verb = Journal.verbOf(sql);
        journal.record(verb);
        unfinished |= !verb.equals("select") && !real.getAutoCommit();
    }

    void refuseWhenClosed() throws SQLException {
        if (real.isClosed()) {
            throw new SQLException("a result was read after its connection had been closed");
        }
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(HostileConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
