package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.ports.IssueLog;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(214)
@DisplayName("2.1 When finding nothing")
@Exercise(FakeIssueLog.class)
class When_finding_nothing {

    IssueLog log;
    List<Issue> found;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_someone_looks_for_the_issues_that_bob_reported();
    }

    void given_an_empty_issue_log() {
        log = new FakeIssueLog();
    }

    void because_someone_looks_for_the_issues_that_bob_reported() {
        found = log.reportedBy("bob@example.org");
    }

    @Test
    void it_should_find_nothing() {
        then(found)
                .withFailMessage("Nobody has reported anything, and the search for Bob's issues answered %s: nothing is an empty "
                        + "list.", found)
                .isNotNull()
                .isEmpty();
    }
}
