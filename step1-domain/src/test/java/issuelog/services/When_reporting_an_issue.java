package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(150)
@DisplayName("1.5 When reporting an issue")
@Exercise(ReportIssueHandler.class)
class When_reporting_an_issue {

    final List<Issue> issueLog = new ArrayList<>();
    ReportIssueHandler handler;
    Throwable refusal;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_bob_reports_the_issue();
    }

    void given_an_empty_issue_log() {
        handler = new ReportIssueHandler(issueLog::add);
    }

    void because_bob_reports_the_issue() {
        try {
            handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move"));
        } catch (IllegalArgumentException refused) {
            refusal = refused;
        }
    }

    @Test
    @Order(1)
    void it_should_have_created_a_new_issue() {
        then(refusal)
                .withFailMessage("Bob <bob@example.org> reported the issue and was met with %s: does each text of the command "
                        + "arrive in its own place?", refusal)
                .isNull();
        then(issueLog)
                .withFailMessage("Bob reported one issue and the issue log received %d: the handler adds one issue to the "
                        + "log that was plugged in.", issueLog.size())
                .hasSize(1);
    }

    @Test
    @Order(2)
    void it_should_have_recorded_the_reporter() {
        var reporter = issueLog.get(0).reporter();
        then(reporter)
                .withFailMessage("Bob <bob@example.org> reported the issue, and it was recorded for %s: does each text of "
                        + "the command arrive in its own place?", reporter)
                .isEqualTo(new IssueReporter("Bob", "bob@example.org"));
    }

    @Test
    @Order(3)
    void it_should_have_recorded_the_description() {
        var description = issueLog.get(0).description();
        then(description)
                .withFailMessage("Bob reported 'My mouse does not move', and '%s' was recorded.", description)
                .isEqualTo("My mouse does not move");
    }
}
