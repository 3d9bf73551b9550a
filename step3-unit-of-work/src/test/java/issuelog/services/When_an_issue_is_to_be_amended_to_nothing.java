package issuelog.services;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(319)
@DisplayName("3.1 When an issue is to be amended to nothing")
@Exercise(AmendIssueHandler.class)
class When_an_issue_is_to_be_amended_to_nothing {

    final RecordingUnits units = new RecordingUnits();
    final Issue issue = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move");
    Throwable refusal;

    @BeforeEach
    void context() {
        given_a_stored_issue();
        because_an_amendment_to_a_blank_is_handled();
    }

    void given_a_stored_issue() {
        units.present.put(issue.id(), issue);
    }

    void because_an_amendment_to_a_blank_is_handled() {
        var handler = new AmendIssueHandler(units);
        refusal = failureOf(() -> handler.handle(new AmendIssueCommand(issue.id(), " ")));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_amendment() {
        then(refusal)
                .withFailMessage("An amendment to a blank was met with %s: what the domain refuses has to reach the caller.", inWords(refusal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void it_should_commit_nothing_and_close_the_unit() {
        then(units.count("commit") == 0 && units.leftNothingOpen())
                .withFailMessage("The amendment was refused, and the events were %s: nothing is committed, and the unit is closed.",
                        units.events)
                .isTrue();
    }
}
