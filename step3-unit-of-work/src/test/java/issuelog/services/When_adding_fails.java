package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(312)
@DisplayName("3.1 When adding fails")
@Exercise(ReportIssueHandler.class)
class When_adding_fails {

    final RecordingUnits units = new RecordingUnits();
    final RuntimeException outOfOrder = new IllegalStateException("the issue log is out of order");
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_unit_in_which_nothing_can_be_added();
        because_a_report_is_handled();
    }

    void given_a_unit_in_which_nothing_can_be_added() {
        units.failAt("add", outOfOrder);
    }

    void because_a_report_is_handled() {
        var handler = new ReportIssueHandler(units);
        arrived = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move")));
    }

    @Test
    @Order(1)
    void the_caller_should_hear_of_it() {
        then(arrived)
                .withFailMessage("Adding failed with '%s', and the caller got %s: the handler passes the failure on as it is, or Bob "
                        + "believes that his issue is recorded.", outOfOrder.getMessage(), arrived)
                .isSameAs(outOfOrder);
    }

    @Test
    @Order(2)
    void it_should_not_commit() {
        then(units.count("commit"))
                .withFailMessage("Adding failed, and the unit was committed all the same (%s): half a use case is no use case.", units.events)
                .isZero();
    }

    @Test
    @Order(3)
    void it_should_close_the_unit() {
        then(units.leftNothingOpen())
                .withFailMessage("Adding failed, and the unit of work stayed open (%s). Who closes it, if not the handler that "
                        + "started it?", units.events)
                .isTrue();
    }
}
