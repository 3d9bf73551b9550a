package benchmark.engines;

import issuelog.domain.Issue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** JDBC by hand that sends what it writes in one batch: not the same work, but what one could have instead. */
final class BatchedJdbc extends PlainJdbc {

    BatchedJdbc(DataSource database) {
        super(database);
    }

    @Override
    void insert(Connection connection, List<Issue> issues) throws SQLException {
        try (var insert = connection.prepareStatement(Statements.INSERT)) {
            for (var issue : issues) {
                fill(insert, issue);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    void amend(Connection connection, List<Issue> issues, int amended, String description) throws SQLException {
        try (var update = connection.prepareStatement(Statements.UPDATE)) {
            for (var issue : issues.subList(0, amended)) {
                fill(update, issue, description);
                update.addBatch();
            }
            var rows = update.executeBatch();
            for (var i = 0; i < rows.length; i++) {
                Statements.refuseUnlessOne(rows[i], issues.get(i).id());
            }
        }
    }
}
