package issuelog.services;

import static java.util.Objects.requireNonNullElse;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(153)
@DisplayName("1.5 When reporting nonsense")
@Exercise(ReportIssueHandler.class)
class When_reporting_nonsense {

    final List<Issue> issueLog = new ArrayList<>();
    ReportIssueHandler handler;
    Throwable refusal;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_someone_reports_an_issue();
    }

    void given_an_empty_issue_log() {
        handler = new ReportIssueHandler(issueLog::add);
    }

    void because_someone_reports_an_issue() {
        refusal = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", " ")));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_report() {
        then(refusal)
                .withFailMessage("A report without a description was met with %s: what the domain refuses has to reach "
                        + "the caller, or everybody takes the issue for recorded.",
                        requireNonNullElse(refusal, "silence"))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Test
    @Order(2)
    void it_should_leave_the_issue_log_empty() {
        then(issueLog)
                .withFailMessage("The report was refused, and yet the issue log received %s.", issueLog)
                .isEmpty();
    }
}
