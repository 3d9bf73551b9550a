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

    static final String TWO_LINES = "It's the mouse again: \"click\", and nothing happens.\n50% of the time; {never} on a Monday\\";

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
        handler.handle(new ReportIssueCommand("O'Brien", "o'brien@example.org", TWO_LINES));
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
        var description = issueLog.get(0).description();
        then(description)
                .withFailMessage("The two lines\n%s\nwere recorded as\n%s\nThe handler passes on what people say; it does not "
                        + "tidy up.", TWO_LINES, description)
                .isEqualTo(TWO_LINES);
    }
}
