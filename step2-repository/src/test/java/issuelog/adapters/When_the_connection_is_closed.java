package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the log closes its statements is not asked: closing the connection closes them too, and nobody sees a difference. */
@Order(242)
@DisplayName("2.4 When the connection is closed")
@Exercise(SqlIssueLog.class)
@Tag("slow")
class When_the_connection_is_closed {

    final TestDatabase database = TestDatabase.h2();
    Connection connection;
    SqlIssueLog log;
    List<Issue> found;

    @BeforeEach
    void context() throws SQLException {
        given_a_list_of_issues_from_the_log();
        because_the_connection_is_closed();
    }

    void given_a_list_of_issues_from_the_log() {
        connection = database.connect();
        log = new SqlIssueLog(connection);
        log.add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move"));
        found = log.reportedBy("bob@example.org");
    }

    void because_the_connection_is_closed() throws SQLException {
        connection.close();
    }

    @Test
    @Order(1)
    void it_should_leave_the_list_readable() {
        var failure = failureOf(() -> found.forEach(Issue::description));
        then(failure)
                .withFailMessage("The list could not be read after the connection was closed: %s. Take the rows out while the "
                        + "connection is open.", failure)
                .isNull();
        then(IssueLogContract.descriptions(found))
                .withFailMessage("The list held Bob's issue before the connection was closed, and holds %s now: take the rows out "
                        + "while the connection is open.", found)
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(2)
    void it_should_say_that_it_cannot_read() {
        var failure = failureOf(() -> log.reportedBy("bob@example.org"));
        then(failure)
                .withFailMessage("The connection is closed, and the log answered that Bob has no issues: 'I cannot look' is not "
                        + "'there is nothing'.")
                .isNotNull();
        then(failure)
                .withFailMessage("The connection is closed, and the log failed with %s, which does not say why: keep the SQLException "
                        + "as the cause.", failure)
                .hasRootCauseInstanceOf(SQLException.class);
        var failureOfGet = failureOf(() -> log.get(IssueId.next()));
        then(failureOfGet)
                .withFailMessage("The connection is closed, and get() answered that there is no such issue: 'I cannot look' is not "
                        + "'there is nothing'.")
                .isNotNull();
    }

    @Test
    @Order(3)
    void it_should_say_that_it_cannot_add() {
        var failure = failureOf(() -> log.add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My screen is dark")));
        then(failure)
                .withFailMessage("The connection is closed, the issue could not be inserted, and nobody was told.")
                .isNotNull();
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
