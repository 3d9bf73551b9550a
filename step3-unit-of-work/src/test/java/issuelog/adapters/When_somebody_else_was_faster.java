package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(371)
@DisplayName("3.7 When somebody else was faster")
@Exercise(SqlIssueWriter.class)
class When_somebody_else_was_faster extends With_a_stored_issue {

    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_somebody_changes_the_row_before_our_change_is_written();
    }

    void because_somebody_changes_the_row_before_our_change_is_written() {
        database.execute("update issues set description = 'The printer is out of paper'");
        failure = failureOf(() -> new SqlIssueWriter(database.connect())
                .write(amended(printer, "The printer is on fire"), printer));
    }

    @Test
    @Order(1)
    void it_should_not_overwrite_the_other_change() {
        then(database.stored("description"))
                .withFailMessage("Somebody else changed the row to 'The printer is out of paper' after we had loaded it, and now it holds %s: "
                        + "write only into a row that is still as it was loaded.", database.stored("description"))
                .containsExactly("The printer is out of paper");
    }

    @Test
    @Order(2)
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("The row was no longer as it was loaded, nothing was written, and nobody was told: the update matched no row, "
                        + "so look at the count.")
                .isNotNull();
        then(failure)
                .withFailMessage("The refusal says '%s': name the issue, so that people know what to load again.", failure.getMessage())
                .hasMessageContaining(printer.id().toString());
    }
}
