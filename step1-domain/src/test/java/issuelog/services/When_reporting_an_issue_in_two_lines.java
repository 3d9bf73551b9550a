package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(151)
@DisplayName("1.5 When reporting an issue in two lines")
@Exercise(ReportIssueHandler.class)
class When_reporting_an_issue_in_two_lines {

    static final ReportIssueCommand REPORT = new ReportIssueCommand("O'Brien ", "O'Brien@Example.org",
            " It's the mouse again: \"click\", and nothing happens.\n50% of the time; {never} on a Monday\\");

    final List<Issue> issueLog = new ArrayList<>();
    ReportIssueHandler handler;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_o_brien_reports_an_issue_in_two_lines();
    }

    void given_an_empty_issue_log() {
        handler = new ReportIssueHandler(issueLog::add);
    }

    void because_o_brien_reports_an_issue_in_two_lines() {
        handler.handle(REPORT);
    }

    @Test
    @Order(1)
    void it_should_have_created_a_new_issue() {
        then(issueLog)
                .withFailMessage("O'Brien reported one issue in two lines and the issue log received %d.", issueLog.size())
                .hasSize(1);
    }

    @Test
    @Order(2)
    void it_should_have_recorded_every_word() {
        var issue = issueLog.get(0);
        var recorded = new ReportIssueCommand(issue.reporter().name(), issue.reporter().email(), issue.description());
        then(recorded)
                .withFailMessage("O'Brien's report\n%s\nwas recorded as\n%s\nThe handler passes on what people say, letter by "
                        + "letter; it does not tidy up.", REPORT, recorded)
                .isEqualTo(REPORT);
    }
}
