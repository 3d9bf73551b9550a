package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(315)
@DisplayName("3.1 When no unit can be started")
@Exercise(ReportIssueHandler.class)
class When_no_unit_can_be_started {

    final RecordingUnits units = new RecordingUnits();
    final RuntimeException outOfOrder = new IllegalStateException("there is no database");
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_manager_that_cannot_start_a_unit();
        because_a_report_is_handled();
    }

    void given_a_manager_that_cannot_start_a_unit() {
        units.failAt("start", outOfOrder);
    }

    void because_a_report_is_handled() {
        var handler = new ReportIssueHandler(units);
        arrived = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move")));
    }

    @Test
    void the_caller_should_hear_of_it() {
        then(arrived)
                .withFailMessage("No unit of work could be started ('%s'), and the caller got %s: the handler passes the failure on "
                        + "as it is.", outOfOrder.getMessage(), arrived)
                .isSameAs(outOfOrder);
    }
}
