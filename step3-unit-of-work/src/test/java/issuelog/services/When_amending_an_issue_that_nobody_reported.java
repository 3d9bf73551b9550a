package issuelog.services;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.FakeUnitOfWork;
import issuelog.domain.IssueId;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(323)
@DisplayName("3.2 When amending an issue that nobody reported")
@Exercise(FakeUnitOfWork.class)
class When_amending_an_issue_that_nobody_reported extends With_a_fake_unit_of_work {

    Throwable refusal;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_bob_amends_an_issue_that_nobody_reported();
    }

    void because_bob_amends_an_issue_that_nobody_reported() {
        var handler = new AmendIssueHandler(unitOfWork);
        refusal = failureOf(() -> handler.handle(new AmendIssueCommand(IssueId.next(), "My mouse does not click")));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_amendment() {
        then(refusal)
                .withFailMessage("Nobody reported the issue, and amending it was met with %s: the fake answers a miss with nothing, "
                        + "as every issue log does.", inWords(refusal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void it_should_leave_the_issue_log_empty() {
        then(recorded())
                .withFailMessage("The amendment was refused, and the next unit finds %s.", recorded())
                .isEmpty();
    }
}
