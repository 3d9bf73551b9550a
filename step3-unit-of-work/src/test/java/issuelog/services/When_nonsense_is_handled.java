package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(316)
@DisplayName("3.1 When nonsense is handled")
@Exercise(ReportIssueHandler.class)
class When_nonsense_is_handled {

    final RecordingUnits units = new RecordingUnits();
    Throwable refusal;

    @BeforeEach
    void context() {
        because_a_report_without_a_description_is_handled();
    }

    void because_a_report_without_a_description_is_handled() {
        var handler = new ReportIssueHandler(units);
        refusal = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", " ")));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_report() {
        then(refusal)
                .withFailMessage("A report without a description was met with %s: what the domain refuses has to reach the caller.",
                        refusal)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void it_should_keep_nothing_and_leave_nothing_open() {
        then(units.count("commit") == 0 && units.leftNothingOpen())
                .withFailMessage("The report was refused, and the events were %s: nothing is committed, and a unit that was started "
                        + "is closed.", units.events)
                .isTrue();
    }
}
