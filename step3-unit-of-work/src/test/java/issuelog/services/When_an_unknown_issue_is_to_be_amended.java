package issuelog.services;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.IssueId;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(318)
@DisplayName("3.1 When an unknown issue is to be amended")
@Exercise(AmendIssueHandler.class)
class When_an_unknown_issue_is_to_be_amended {

    final RecordingUnits units = new RecordingUnits();
    final IssueId unknown = IssueId.next();
    Throwable refusal;

    @BeforeEach
    void context() {
        because_an_amendment_of_an_unknown_issue_is_handled();
    }

    void because_an_amendment_of_an_unknown_issue_is_handled() {
        var handler = new AmendIssueHandler(units);
        refusal = failureOf(() -> handler.handle(new AmendIssueCommand(unknown, "My mouse does not click")));
    }

    @Test
    @Order(1)
    void it_should_refuse_and_name_the_id() {
        then(refusal)
                .withFailMessage("Nobody reported an issue %s, and amending it was met with %s instead of an IllegalArgumentException "
                        + "that names the id: whoever mistyped it wants to see what he typed.", unknown, inWords(refusal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(unknown.toString());
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
