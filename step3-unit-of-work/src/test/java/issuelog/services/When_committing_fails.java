package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(314)
@DisplayName("3.1 When committing fails")
@Exercise(ReportIssueHandler.class)
class When_committing_fails {

    final RecordingUnits units = new RecordingUnits();
    final RuntimeException outOfOrder = new IllegalStateException("the commit failed");
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_unit_that_cannot_be_committed();
        because_a_report_is_handled();
    }

    void given_a_unit_that_cannot_be_committed() {
        units.failAt("commit", outOfOrder);
    }

    void because_a_report_is_handled() {
        var handler = new ReportIssueHandler(units);
        arrived = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move")));
    }

    @Test
    @Order(1)
    void the_caller_should_hear_of_it() {
        then(arrived)
                .withFailMessage("The commit failed, and the caller got %s, as if the issue were recorded: the handler passes the "
                        + "failure on as it is.", arrived)
                .isSameAs(outOfOrder);
    }

    @Test
    @Order(2)
    void it_should_close_the_unit() {
        then(units.leftNothingOpen())
                .withFailMessage("The commit failed, and the unit of work stayed open (%s): a unit is closed in every case.", units.events)
                .isTrue();
    }
}
