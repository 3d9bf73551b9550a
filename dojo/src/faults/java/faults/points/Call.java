package faults.points;

import java.util.List;

/**
 * One call of JDBC.
 *
 * @param type such as PreparedStatement
 * @param method such as executeUpdate
 * @param sql what it executes, or null
 * @param parameters the texts that are set in what it executes
 */
record Call(String type, String method, String sql, List<String> parameters) {

    boolean isClosing() {
        return method.equals("close");
    }

    boolean isRollback() {
        return type.equals("Connection") && method.equals("rollback");
    }

    boolean isWriting() {
        return method.startsWith("execute") && sql != null && !sql.startsWith("select");
    }

    boolean isUpdate() {
        return isWriting() && sql.startsWith("update");
    }

    @Override
    public String toString() {
        return type + "." + method;
    }
}
