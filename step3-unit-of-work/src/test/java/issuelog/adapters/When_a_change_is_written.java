package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.AwkwardTexts.visible;
import static org.assertj.core.api.BDDAssertions.then;

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

    SqlIssueWriter writer;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_its_change_is_written();
    }

    void because_its_change_is_written() {
        new SqlIssueLog(database.connect()).add(bobs("My chair squeaks"));
        writer = new SqlIssueWriter(database.connect());
        writer.write(amended(printer, "The printer is on fire"), printer);
    }

    @Test
    @Order(1)
    void it_should_be_in_the_row_of_the_issue_and_in_no_other() {
        then(database.stored("description"))
                .withFailMessage("'The printer is broken' was changed to 'The printer is on fire', beside it is 'My chair squeaks', and the "
                        + "table holds %s.", database.stored("description"))
                .containsExactlyInAnyOrder("The printer is on fire", "My chair squeaks");
    }

    @Test
    @Order(2)
    void it_should_write_any_text() {
        AwkwardTexts.all().forEach((name, text) -> {
            var before = amended(printer, storedDescription());
            writer.write(amended(printer, text), before);
            var after = storedDescription();
            then(after)
                    .withFailMessage("A text with %s was written, and the row holds%n%s%nWhat people type is data, whatever it looks like.",
                            name, visible(after))
                    .isEqualTo(text);
        });
    }

    @Test
    @Order(3)
    void the_caller_should_hear_when_the_database_refuses() {
        database.journal().failAtNext("update");
        var failure = failureOf(() -> writer.write(amended(printer, "It burns"), amended(printer, "The printer is on fire")));
        then(failure)
                .withFailMessage("The database refused to update, and the caller got %s: let it fail, with the SQLException as the cause.",
                        failure)
                .isNotNull()
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private String storedDescription() {
        return new SqlIssueLog(database.connect()).get(printer.id()).orElseThrow().description();
    }
}
