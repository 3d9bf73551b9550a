package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(372)
@DisplayName("3.7 When the row is gone")
@Exercise(SqlIssueWriter.class)
class When_the_row_is_gone extends With_a_stored_issue {

    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_somebody_deletes_the_row_before_our_change_is_written();
    }

    void because_somebody_deletes_the_row_before_our_change_is_written() {
        database.execute("delete from issues");
        failure = failureOf(() -> new SqlIssueWriter(database.connect())
                .write(amended(printer, "The printer is on fire"), printer));
    }

    @Test
    @Order(1)
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("The row was deleted before the change could be written, and nobody was told.")
                .isNotNull();
    }

    @Test
    @Order(2)
    void it_should_stay_deleted() {
        then(database.stored("description"))
                .withFailMessage("The row was deleted, and now the table holds %s: a change is no new issue.", database.stored("description"))
                .isEmpty();
    }
}
