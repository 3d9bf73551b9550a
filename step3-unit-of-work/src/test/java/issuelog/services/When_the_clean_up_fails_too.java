package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Attempt;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(313)
@DisplayName("3.1 When adding fails and the clean-up fails too")
@Exercise(ReportIssueHandler.class)
class When_the_clean_up_fails_too {

    final RecordingUnits units = new RecordingUnits();
    final RuntimeException outOfOrder = new IllegalStateException("the issue log is out of order");
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_unit_in_which_everything_fails();
        because_a_report_is_handled();
    }

    void given_a_unit_in_which_everything_fails() {
        units.failAt("add", outOfOrder);
        units.failAt("rollback", new IllegalStateException("no rollback either"));
        units.failAt("close", new IllegalStateException("and it cannot be closed"));
    }

    void because_a_report_is_handled() {
        var handler = new ReportIssueHandler(units);
        arrived = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move")));
    }

    @Test
    @Order(1)
    void the_first_failure_should_not_be_lost() {
        then(Attempt.leadsTo(arrived, outOfOrder))
                .withFailMessage("'%s' came first, the clean-up failed after it, and the caller got only %s: the first failure is "
                        + "the one that people need to know.", outOfOrder.getMessage(), arrived)
                .isTrue();
    }

    @Test
    @Order(2)
    void it_should_have_tried_to_close_the_unit() {
        then(units.count("close"))
                .withFailMessage("Everything failed, and nobody even tried to close the unit (%s): closing belongs to the end, "
                        + "whatever happened before.", units.events)
                .isPositive();
    }
}
