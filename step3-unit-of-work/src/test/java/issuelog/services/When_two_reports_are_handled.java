package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(311)
@DisplayName("3.1 When two reports are handled")
@Exercise(ReportIssueHandler.class)
class When_two_reports_are_handled {

    final RecordingUnits units = new RecordingUnits();
    ReportIssueHandler handler;

    @BeforeEach
    void context() {
        given_a_handler();
        because_it_handles_two_reports();
    }

    void given_a_handler() {
        handler = new ReportIssueHandler(units);
    }

    void because_it_handles_two_reports() {
        handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move"));
        handler.handle(new ReportIssueCommand("Alice", "alice@example.org", "The printer is out of paper"));
    }

    @Test
    void each_should_have_a_unit_of_its_own() {
        then(units.events)
                .withFailMessage("Two reports were handled, and the events were %s: each use case starts, commits and closes a unit "
                        + "of its own.", units.events)
                .containsSubsequence("start", "add", "commit", "close", "start", "add", "commit", "close");
    }
}
