package faults.kills;

import faults.Proxies;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets H2 wait for its file at each commit. By itself it says that a commit is done while what was committed is still on the way
 * to the file, with WRITE_DELAY=0 too, and a process that is killed in between takes it along.
 */
final class Checkpoints {

    private static final String SWITCH = "faults.checkpoint";

    private Checkpoints() {
    }

    /** Only for H2, and not if "-Dfaults.checkpoint=false" wants to see what becomes of it. */
    static boolean isWanted(String url) {
        return url.startsWith("jdbc:h2:") && Boolean.parseBoolean(setting());
    }

    static String flag() {
        return "-D" + SWITCH + "=" + setting();
    }

    private static String setting() {
        return System.getProperty(SWITCH, "true");
    }

    static DataSource after(DataSource dataSource) {
        return Proxies.proxy(DataSource.class, (proxy, method, arguments) -> after(dataSource.getConnection()));
    }

    private static Connection after(Connection connection) {
        return Proxies.proxy(Connection.class, (proxy, method, arguments) -> {
            var result = Proxies.call(connection, method, arguments);
            if (method.getName().equals("commit")) {
                checkpoint(connection);
            }
            return result;
        });
    }

    private static void checkpoint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }
}
