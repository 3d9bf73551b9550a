package faults.points;

import faults.Proxies;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** A statement whose calls may fail, and which remembers the texts that are set in it. */
final class FaultyStatement implements InvocationHandler {

    private final PreparedStatement real;
    private final FaultyConnection owner;
    private final String sql;
    private final List<String> parameters = new ArrayList<>();

    FaultyStatement(PreparedStatement real, FaultyConnection owner, String sql) {
        this.real = real;
        this.owner = owner;
        this.sql = sql;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("setString")) {
            parameters.add((String) arguments[1]);
        }
        var call = new Call("PreparedStatement", method.getName(), sql, parameters);
        var result = owner.pass(call, () -> Proxies.call(real, method, arguments));
        return result instanceof ResultSet rows ? FaultyDataSource.rows(rows, owner.calls()) : result;
    }
}
