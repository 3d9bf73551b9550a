package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import java.sql.Connection;
import java.sql.SQLException;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Order(241)
@DisplayName("2.4 When the connection is somebody else's")
@Exercise(SqlIssueLog.class)
@Tag("slow")
class When_the_connection_is_somebody_elses {

    final TestDatabase database = TestDatabase.h2();
    final Issue issue = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move");
    Connection connection;
    IssueLog log;

    @BeforeEach
    void context() throws SQLException {
        given_a_caller_in_the_middle_of_his_transaction();
        because_he_uses_the_log();
    }

    void given_a_caller_in_the_middle_of_his_transaction() throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into issues (id, reporter_name, reporter_email, description) values ('%s', 'Alice', "
                    .formatted(IssueId.next()) + "'alice@example.org', 'The printer is out of paper')");
        }
        log = new SqlIssueLog(connection);
    }

    void because_he_uses_the_log() {
        log.add(issue);
        log.get(issue.id());
        log.reportedBy("bob@example.org");
    }

    @Test
    @Order(1)
    void it_should_leave_the_commit_to_him() {
        var stored = database.stored("description");
        then(stored)
                .withFailMessage("The caller has not committed yet, and others see %s already: adding is the log's work, and whether "
                        + "it is kept is the caller's to say. (A commit ends his transaction, and on many databases so does a "
                        + "create table; and another connection is another transaction.)", stored)
                .isEmpty();
    }

    @Test
    @Order(2)
    void it_should_let_him_take_everything_back() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        var stored = database.stored("description");
        then(stored)
                .withFailMessage("The caller rolled back, and %s is stored all the same: something in the log ended his "
                        + "transaction (a commit does, and so does a create table).", stored)
                .isEmpty();
    }

    @Test
    @Order(3)
    void it_should_leave_his_connection_open() throws SQLException {
        then(connection.isClosed())
                .withFailMessage("The log closed a connection that it did not open: what you are lent, you give back as you got it.")
                .isFalse();
    }

    @Test
    @Order(4)
    void it_should_use_no_other_connection() throws SQLException {
        connection.commit();
        var stored = database.stored("description");
        then(stored)
                .withFailMessage("The caller committed, and %s is stored: the log works on the connection that it was given.", stored)
                .containsExactlyInAnyOrder("The printer is out of paper", "My mouse does not move");
    }

    @Test
    @Order(5)
    void it_should_keep_his_work_when_it_refuses_an_issue() throws SQLException {
        failureOf(() -> log.add(issue));
        connection.commit();
        var stored = database.stored("description");
        then(stored)
                .withFailMessage("The log refused one issue, the caller committed the others, and now %s is stored: whether to give "
                        + "up the rest is the caller's to say, and so is the rollback.", stored)
                .containsExactlyInAnyOrder("The printer is out of paper", "My mouse does not move");
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
