package issuelog.adapters;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Looks on at what is sent through a data source, and changes nothing of it. Each connection counts as one unit of work.
 * How to stand between a program and its database is no part of the lesson: a library does it.
 */
public final class SqlWatch implements MethodExecutionListener, QueryExecutionListener {

    private final Consumer<SentStatement> watcher;
    private final Map<String, TransactionInWords> transactions = new ConcurrentHashMap<>();

    private SqlWatch(Consumer<SentStatement> watcher) {
        this.watcher = watcher;
    }

    /** The same data source, with somebody who is told of every statement as soon as it has been answered. */
    public static DataSource on(DataSource database, Consumer<SentStatement> watcher) {
        var watch = new SqlWatch(watcher);
        return ProxyDataSourceBuilder.create(database).listener(watch).methodListener(watch).build();
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        // Nothing to say before there is an answer.
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        if (call.getTarget() instanceof Connection) {
            var words = words(call);
            if (!words.isEmpty()) {
                tell(call.getConnectionInfo().getConnectionId(), words, List.of(), call.getThrown());
            }
        }
    }

    private String words(MethodExecutionContext call) {
        var method = call.getMethod().getName();
        if (method.startsWith("prepare")) {
            // Some databases look at a statement before it is executed, and may refuse it then.
            return call.getThrown() == null ? "" : onOneLine(String.valueOf(call.getMethodArgs()[0]));
        }
        var unit = call.getConnectionInfo().getConnectionId();
        var words = transaction(unit).of(method, call.getMethodArgs(), call.getThrown());
        if (method.equals("close")) {
            transactions.remove(unit);
        }
        return words;
    }

    @Override
    public void beforeQuery(ExecutionInfo call, List<QueryInfo> statements) {
        // Nothing to say before there is an answer.
    }

    @Override
    public void afterQuery(ExecutionInfo call, List<QueryInfo> statements) {
        transaction(call.getConnectionId()).goesOn();
        for (var statement : statements) {
            var sql = onOneLine(statement.getQuery());
            // A batch has several lists, a statement without parameters may have none.
            var lists = statement.getParametersList().isEmpty() ? List.of(List.<ParameterSetOperation>of()) : statement.getParametersList();
            lists.forEach(list -> tell(call.getConnectionId(), sql, values(list), call.getThrowable()));
        }
    }

    private static String onOneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    private TransactionInWords transaction(String unit) {
        return transactions.computeIfAbsent(unit, first -> new TransactionInWords());
    }

    private void tell(String unit, String words, List<String> parameters, Throwable failure) {
        watcher.accept(new SentStatement(Integer.parseInt(unit), words, parameters, failure));
    }

    private static List<String> values(List<ParameterSetOperation> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.getArgs()[0] instanceof Integer)
                .sorted(comparing(parameter -> (Integer) parameter.getArgs()[0]))
                .map(parameter -> parameter.getMethod().getName().equals("setNull") ? "null" : String.valueOf(parameter.getArgs()[1]))
                .toList();
    }
}
