package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.IssueReporter;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(310)
@DisplayName("3.1 When a report is handled")
@Exercise(ReportIssueHandler.class)
class When_a_report_is_handled {

    final RecordingUnits units = new RecordingUnits();
    ReportIssueHandler handler;
    List<String> eventsBefore;
    Throwable refusal;

    @BeforeEach
    void context() {
        given_a_handler();
        because_it_handles_a_report();
    }

    void given_a_handler() {
        handler = new ReportIssueHandler(units);
        eventsBefore = List.copyOf(units.events);
    }

    void because_it_handles_a_report() {
        try {
            handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move"));
        } catch (IllegalArgumentException refused) {
            refusal = refused;
        }
    }

    @Test
    @Order(1)
    void it_should_accept_the_report() {
        then(refusal)
                .withFailMessage("Bob <bob@example.org> reported the issue and was met with %s: does each text of the command arrive in its "
                        + "own place?", refusal)
                .isNull();
    }

    @Test
    @Order(2)
    void it_should_start_one_unit_of_work() {
        then(units.count("start"))
                .withFailMessage("Handling one report started %d units of work: one use case is one unit, with a clear beginning "
                        + "and end.", units.count("start"))
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void it_should_not_have_started_it_before_there_was_anything_to_do() {
        then(eventsBefore)
                .withFailMessage("Making the handler did this already: %s. A unit of work begins with the use case, not with the "
                        + "program.", eventsBefore)
                .isEmpty();
    }

    @Test
    @Order(4)
    void it_should_add_the_issue_to_the_unit() {
        then(units.added)
                .withFailMessage("One issue was reported, and %d were added to the unit of work.", units.added.size())
                .hasSize(1);
        var issue = units.added.get(0);
        then(issue.reporter())
                .withFailMessage("Bob <bob@example.org> reported the issue, and it was recorded for %s.", issue.reporter())
                .isEqualTo(new IssueReporter("Bob", "bob@example.org"));
        then(issue.description())
                .withFailMessage("Bob reported 'My mouse does not move', and '%s' was recorded.", issue.description())
                .isEqualTo("My mouse does not move");
    }

    @Test
    @Order(5)
    void it_should_commit_the_unit_once() {
        then(units.count("commit"))
                .withFailMessage("The unit of work was committed %d times, the events were %s: a unit is safe by default, and "
                        + "without a commit nothing of it is kept; one commit is enough.", units.count("commit"), units.events)
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void it_should_commit_after_the_last_change() {
        then(units.events.indexOf("add"))
                .withFailMessage("The events were %s: the issue was added after the commit and missed it. A commit keeps what has "
                        + "happened, not what is going to happen.", units.events)
                .isLessThan(units.events.indexOf("commit"));
    }

    @Test
    @Order(7)
    void it_should_close_the_unit() {
        then(units.leftNothingOpen())
                .withFailMessage("The events were %s: the unit of work was not closed at the end. A commit keeps the work, close "
                        + "ends the unit.", units.events)
                .isTrue();
    }
}
