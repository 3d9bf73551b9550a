package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.AwkwardTexts.visible;
import static org.assertj.core.api.BDDAssertions.then;

import java.sql.Connection;
import java.sql.SQLException;
import kata.AwkwardTexts;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(370)
@DisplayName("3.7 When a change is written")
@Exercise(SqlIssueWriter.class)
class When_a_change_is_written extends With_a_stored_issue {

    Connection connection;
    SqlIssueWriter writer;
    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        given_another_issue_that_says_the_same();
        because_its_change_is_written();
    }

    void given_another_issue_that_says_the_same() {
        new SqlIssueLog(database.connect()).add(bobs("The printer is broken"));
    }

    void because_its_change_is_written() {
        connection = database.connect();
        writer = new SqlIssueWriter(connection);
        failure = failureOf(() -> writer.write(amended(printer, "The printer is on fire"), printer));
    }

    @Test
    @Order(1)
    void it_should_be_accepted() {
        then(failure)
                .withFailMessage("Nobody else has touched the issue, and its change was refused with %s. The row is found by the id and by "
                        + "what it said when it was loaded.", failure)
                .isNull();
    }

    @Test
    @Order(2)
    void it_should_be_in_the_row_of_the_issue_and_in_no_other() {
        then(database.stored("description"))
                .withFailMessage("Two issues said 'The printer is broken', one of them was changed to 'The printer is on fire', and the "
                        + "table holds %s: only the id tells whose row it is.", database.stored("description"))
                .containsExactlyInAnyOrder("The printer is on fire", "The printer is broken");
    }

    @Test
    @Order(3)
    void it_should_leave_the_commit_to_the_caller() throws SQLException {
        then(connection.isClosed())
                .withFailMessage("A change was written, and the connection is closed: it is the caller's, who still needs it.")
                .isFalse();
        connection.setAutoCommit(false);
        writer.write(amended(printer, "It burns"), amended(printer, "The printer is on fire"));
        then(database.stored("description"))
                .withFailMessage("A change was written in a transaction that nobody has committed, and others see %s: the connection is the "
                        + "caller's, and so is the commit.", database.stored("description"))
                .doesNotContain("It burns");
    }

    @Test
    @Order(4)
    void it_should_write_any_text() {
        AwkwardTexts.all().forEach((name, text) -> {
            var before = amended(printer, storedDescription());
            var refusal = failureOf(() -> writer.write(amended(printer, text), before));
            then(refusal)
                    .withFailMessage(() -> "A text with %s could not be written: %s. What people type is data, whatever it looks like."
                            .formatted(name, visible(String.valueOf(refusal))))
                    .isNull();
            var after = storedDescription();
            then(after)
                    .withFailMessage("A text with %s was written, and the row holds%n%s%nWhat people type is data, whatever it looks like.",
                            name, visible(after))
                    .isEqualTo(text);
        });
    }

    @Test
    @Order(5)
    void the_caller_should_hear_when_the_database_refuses() {
        database.journal().failAtNext("update");
        var refusal = failureOf(() -> writer.write(amended(printer, "It burns"), amended(printer, "The printer is on fire")));
        then(refusal)
                .withFailMessage("The database refused to update, and the caller got %s: let it fail, with the SQLException as the cause.",
                        refusal)
                .isNotNull()
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private String storedDescription() {
        return new SqlIssueLog(database.connect()).get(printer.id()).orElseThrow().description();
    }
}
