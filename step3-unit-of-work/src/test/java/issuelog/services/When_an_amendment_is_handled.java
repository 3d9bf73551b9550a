package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(317)
@DisplayName("3.1 When an amendment is handled")
@Exercise(AmendIssueHandler.class)
class When_an_amendment_is_handled {

    final RecordingUnits units = new RecordingUnits();
    final Issue issue = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move");

    @BeforeEach
    void context() {
        given_a_stored_issue();
        because_an_amendment_of_it_is_handled();
    }

    void given_a_stored_issue() {
        units.present.put(issue.id(), issue);
    }

    void because_an_amendment_of_it_is_handled() {
        new AmendIssueHandler(units).handle(new AmendIssueCommand(issue.id(), "My mouse does not click"));
    }

    @Test
    @Order(1)
    void it_should_amend_the_issue() {
        then(issue.description())
                .withFailMessage("The issue was to be amended to 'My mouse does not click' and says '%s'.", issue.description())
                .isEqualTo("My mouse does not click");
    }

    @Test
    @Order(2)
    void it_should_add_nothing() {
        then(units.added)
                .withFailMessage("An amendment added %s to the log: the issue is there already, and an issue log knows no saving.", units.added)
                .isEmpty();
    }

    @Test
    @Order(3)
    void it_should_commit_one_unit_after_the_change_and_close_it() {
        then(units.events)
                .withFailMessage("The events of the amendment were %s: start a unit, get the issue from it, amend it, commit, close.",
                        units.events)
                .containsSubsequence("start", "get", "commit", "close");
        then(units.count("start") == 1 && units.count("commit") == 1 && units.leftNothingOpen())
                .withFailMessage("The events of the amendment were %s: one use case is one unit, committed once and closed at the end.",
                        units.events)
                .isTrue();
    }

    @Test
    @Order(4)
    void it_should_pass_a_failing_commit_on() {
        var outOfOrder = new IllegalStateException("the commit failed");
        units.failAt("commit", outOfOrder);
        var arrived = failureOf(() -> new AmendIssueHandler(units).handle(new AmendIssueCommand(issue.id(), "It clicks again")));
        then(arrived)
                .withFailMessage("The commit of an amendment failed, and the caller got %s, as if it were kept: the handler passes the "
                        + "failure on as it is.", arrived)
                .isSameAs(outOfOrder);
        then(units.leftNothingOpen())
                .withFailMessage("The commit of an amendment failed, and the unit of work stayed open (%s).", units.events)
                .isTrue();
    }
}
