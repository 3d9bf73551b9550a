package faults.points;

import faults.Proxies;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;

/** A data source of which every call, and every call of all that it hands out, passes a list of calls first. */
final class FaultyDataSource implements InvocationHandler {

    private final DataSource real;
    private Calls calls;

    private FaultyDataSource(DataSource real) {
        this.real = real;
    }

    static FaultyDataSource to(DataSource real) {
        return new FaultyDataSource(real);
    }

    /** What the answers get. */
    DataSource dataSource() {
        return Proxies.proxy(DataSource.class, this);
    }

    /** From now on, the calls pass here. */
    void pass(Calls next) {
        calls = next;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        var result = calls.pass(new Call("DataSource", method.getName(), null, List.of()), () -> Proxies.call(real, method, arguments));
        if (result instanceof Connection connection) {
            calls.opened(connection);
            return FaultyConnection.around(connection, calls);
        }
        return result;
    }

    static PreparedStatement statement(PreparedStatement statement, FaultyConnection owner, String sql) {
        return Proxies.proxy(PreparedStatement.class, new FaultyStatement(statement, owner, sql));
    }

    static ResultSet rows(ResultSet rows, Calls calls) {
        return Proxies.proxy(ResultSet.class, (proxy, method, arguments) ->
                calls.pass(new Call("ResultSet", method.getName(), null, List.of()), () -> Proxies.call(rows, method, arguments)));
    }
}
