package kata.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A statement that tells the journal what it executes, and whose results are gone once the connection is closed. */
final class HostileStatement implements InvocationHandler {

    private final Statement real;
    private final HostileConnection owner;
    private final Connection connection;
    private final String preparedSql;
    private final List<String> batch = new ArrayList<>();

    private HostileStatement(Statement real, HostileConnection owner, Connection connection, String preparedSql) {
        this.real = real;
        this.owner = owner;
        this.connection = connection;
        this.preparedSql = preparedSql;
    }

    static Statement around(Statement real, HostileConnection owner, Connection connection, String preparedSql) {
        return HostileConnection.proxy(typeOf(real, preparedSql), new HostileStatement(real, owner, connection, preparedSql));
    }

    private static Class<? extends Statement> typeOf(Statement real, String preparedSql) {
        if (preparedSql == null) {
            return Statement.class;
        }
        return real instanceof CallableStatement ? CallableStatement.class : PreparedStatement.class;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        var name = method.getName();
        var sql = arguments != null && arguments[0] instanceof String text ? text : preparedSql;
        switch (name) {
            case "getConnection" -> {
                return connection;
            }
            case "addBatch" -> batch.add(sql);
            case "executeBatch", "executeLargeBatch" -> executeBatch();
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" -> owner.executes(sql);
            default -> { }
        }
        var result = HostileConnection.call(real, method, arguments);
        return result instanceof ResultSet rows ? guarded(rows) : result;
    }

    private void executeBatch() throws SQLException {
        for (var sql : batch) {
            owner.executes(sql);
        }
        batch.clear();
    }

    private ResultSet guarded(ResultSet rows) {
        return HostileConnection.proxy(ResultSet.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("close") && !method.getName().equals("isClosed")) {
                owner.refuseWhenClosed();
            }
            return HostileConnection.call(rows, method, arguments);
        });
    }
}
