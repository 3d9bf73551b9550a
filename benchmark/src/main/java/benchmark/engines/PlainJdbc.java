package benchmark.engines;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** JDBC by hand, the floor: the same statements one by one, each prepared once in a unit, and nothing around them. */
class PlainJdbc implements Engine {

    private final DataSource database;

    PlainJdbc(DataSource database) {
        this.database = database;
    }

    @Override
    public void report(List<Issue> issues) {
        inTransaction(connection -> insert(connection, issues));
    }

    @Override
    public void amendEach(List<IssueId> ids, int amended, String description) {
        inTransaction(connection -> amend(connection, loadEach(connection, ids), amended, description));
    }

    @Override
    public void amendFound(String email, int amended, String description) {
        inTransaction(connection -> amend(connection, find(connection, email), amended, description));
    }

    void insert(Connection connection, List<Issue> issues) throws SQLException {
        try (var insert = connection.prepareStatement(Statements.INSERT)) {
            for (var issue : issues) {
                fill(insert, issue);
                insert.executeUpdate();
            }
        }
    }

    void amend(Connection connection, List<Issue> issues, int amended, String description) throws SQLException {
        try (var update = connection.prepareStatement(Statements.UPDATE)) {
            for (var issue : issues.subList(0, amended)) {
                fill(update, issue, description);
                Statements.refuseUnlessOne(update.executeUpdate(), issue.id());
            }
        }
    }

    static void fill(PreparedStatement insert, Issue issue) throws SQLException {
        insert.setString(1, issue.id().toString());
        insert.setString(2, issue.reporter().name());
        insert.setString(3, issue.reporter().email());
        insert.setString(4, issue.description());
    }

    static void fill(PreparedStatement update, Issue issue, String description) throws SQLException {
        var before = issue.description();
        issue.amend(description);
        update.setString(1, issue.description());
        update.setString(2, issue.id().toString());
        update.setString(3, before);
    }

    private static List<Issue> loadEach(Connection connection, List<IssueId> ids) throws SQLException {
        var issues = new ArrayList<Issue>(ids.size());
        try (var select = connection.prepareStatement(Statements.SELECT_BY_ID)) {
            for (var id : ids) {
                select.setString(1, id.toString());
                addAll(select, issues);
            }
        }
        return issues;
    }

    private static List<Issue> find(Connection connection, String email) throws SQLException {
        var issues = new ArrayList<Issue>();
        try (var select = connection.prepareStatement(Statements.SELECT_BY_EMAIL)) {
            select.setString(1, email);
            addAll(select, issues);
        }
        return issues;
    }

    private static void addAll(PreparedStatement select, List<Issue> issues) throws SQLException {
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                issues.add(Statements.issue(rows));
            }
        }
    }

    private void inTransaction(Work work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.doOn(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("plain JDBC failed", e);
        }
    }

    /** What a unit does on its connection. */
    private interface Work {
        void doOn(Connection connection) throws SQLException;
    }
}
