package faults.points;

import faults.Proxies;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A connection whose calls may fail. JDBC does not say what becomes of unfinished work when a connection is closed: this one
 * keeps it, unless somebody has asked for a rollback. (A rollback that failed means a broken connection, and loses it.)
 */
final class FaultyConnection implements InvocationHandler {

    private final Connection real;
    private final Calls calls;
    private boolean unfinished;

    private FaultyConnection(Connection real, Calls calls) {
        this.real = real;
        this.calls = calls;
    }

    static Connection around(Connection real, Calls calls) {
        return Proxies.proxy(Connection.class, new FaultyConnection(real, calls));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        var sql = arguments != null && arguments[0] instanceof String text ? text : null;
        var call = new Call("Connection", method.getName(), sql, List.of());
        if (call.isRollback()) {
            unfinished = false;
        }
        var result = calls.pass(call, () -> reach(method, arguments));
        return result instanceof PreparedStatement statement ? FaultyDataSource.statement(statement, this, sql) : result;
    }

    private Object reach(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            keepUnfinishedWork();
        }
        var result = Proxies.call(real, method, arguments);
        if (method.getName().equals("commit")) {
            unfinished = false;
            calls.committed();
        }
        return result;
    }

    private void keepUnfinishedWork() throws SQLException {
        if (unfinished && !real.isClosed() && !real.getAutoCommit()) {
            real.commit();
        }
    }

    /** A call of one of its statements. */
    Object pass(Call call, Calls.Reach reach) throws Throwable {
        return calls.pass(call, () -> {
            unfinished |= call.isWriting();
            return reach.database();
        });
    }

    Calls calls() {
        return calls;
    }
}
