package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(152)
@DisplayName("1.5 When two people report the same problem")
@Exercise(ReportIssueHandler.class)
class When_two_people_report_the_same_problem {

    final List<Issue> issueLog = new ArrayList<>();
    ReportIssueHandler handler;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_bob_and_alice_both_report_the_issue();
    }

    void given_an_empty_issue_log() {
        handler = new ReportIssueHandler(issueLog::add);
    }

    void because_bob_and_alice_both_report_the_issue() {
        handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "The printer is out of paper"));
        handler.handle(new ReportIssueCommand("Alice", "alice@example.org", "The printer is out of paper"));
    }

    @Test
    @Order(1)
    void it_should_have_created_two_issues() {
        var issues = new HashSet<>(issueLog).size();
        then(issues)
                .withFailMessage("Two people reported the same problem, and of different issues the issue log received %d: "
                        + "each report is an issue of its own, with its own id.", issues)
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    void it_should_have_recorded_both_reporters() {
        var reporters = issueLog.stream().map(issue -> issue.reporter().name()).toList();
        then(reporters)
                .withFailMessage("Bob and Alice reported, and the issues were recorded for %s.", reporters)
                .containsExactlyInAnyOrder("Bob", "Alice");
    }
}
