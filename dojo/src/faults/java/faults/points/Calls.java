package faults.points;

import faults.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every JDBC call of a trial passes here and is counted, and one of them meets the fault. */
final class Calls {

    /** What the call does when it reaches the database. */
    @FunctionalInterface
    interface Reach {
        Object database() throws Throwable;
    }

    private final Database database;
    private final Fault fault;
    private final List<Connection> connections = new ArrayList<>();
    private int counted;
    private Call met;
    private SQLException first;
    private boolean committed;
    private String overtakenBy;

    /** Calls of which one meets the fault; none if the fault is null. */
    Calls(Database database, Fault fault) {
        this.database = database;
        this.fault = fault;
    }

    Object pass(Call call, Reach reach) throws Throwable {
        if (fault == null) {
            return reach.database();
        }
        if (met != null && fault.company().fails(call)) {
            return fail(call, reach, new SQLException(call + " fails, too"));
        }
        if (met == null && fault.kind().canMeet(call) && ++counted == fault.number()) {
            met = call;
            return meetFault(call, reach);
        }
        return reach.database();
    }

    private Object meetFault(Call call, Reach reach) throws Throwable {
        if (fault.kind() == Kind.OVERTAKEN) {
            overtake(call);
            return reach.database();
        }
        first = new SQLException("the first failure, at " + call);
        return fail(call, reach, first);
    }

    /** A closing that fails has closed nevertheless, or the trial itself would leave something open. */
    private Object fail(Call call, Reach reach, SQLException failure) throws Throwable {
        if (call.isClosing() || call == met && fault.kind() == Kind.ANSWER_LOST) {
            var result = reach.database();
            if (result instanceof Connection connection) {
                connection.close();
            }
        }
        throw failure;
    }

    /** Somebody else amends the issue that the call is about, if the database lets them. */
    private void overtake(Call call) {
        for (var parameter : call.parameters()) {
            try {
                if (database.change("update issues set description = ? where id = ?", Trial.OF_SOMEBODY_ELSE, parameter) == 1) {
                    overtakenBy = parameter;
                }
            } catch (SQLException nobodyElseMayWrite) {
                // SQLite knows one writer at a time, and here it is the unit itself.
            }
        }
    }

    void opened(Connection connection) {
        connections.add(connection);
    }

    void committed() {
        committed = true;
    }

    /** Whether the database has committed. */
    boolean isCommitted() {
        return committed;
    }

    /** The call that met the fault, or null. */
    Call met() {
        return met;
    }

    /** The failure that came first, or null. */
    SQLException first() {
        return first;
    }

    /** The id of the issue that somebody else has amended, or null. */
    String overtaken() {
        return overtakenBy;
    }

    /** How many connections are open that were handed out. */
    long open() {
        return connections.stream().filter(Calls::isOpen).count();
    }

    private static boolean isOpen(Connection connection) {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** Closes what was left open, or the next trial would suffer from it. */
    void tidyUp() {
        for (var connection : connections) {
            try (connection) {
                if (!connection.isClosed() && !connection.getAutoCommit()) {
                    connection.rollback();
                }
            } catch (SQLException ignored) {
                // Nothing depends on it any more.
            }
        }
    }
}
