package issuelog.services;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.FakeUnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(324)
@DisplayName("3.2 When amending an issue to nothing")
@Exercise(FakeUnitOfWork.class)
class When_amending_an_issue_to_nothing extends With_a_fake_unit_of_work {

    Throwable refusal;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_bob_amends_the_description_to_a_blank();
    }

    void because_bob_amends_the_description_to_a_blank() {
        var handler = new AmendIssueHandler(unitOfWork);
        refusal = failureOf(() -> handler.handle(new AmendIssueCommand(issue.id(), " ")));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_amendment() {
        then(refusal)
                .withFailMessage("An amendment to a blank was met with %s.", inWords(refusal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void it_should_have_kept_the_description() {
        var description = recorded().get(0).description();
        then(description)
                .withFailMessage("The amendment was refused, and the issue now says '%s'.", description)
                .isEqualTo("My mouse does not move");
    }

    /** Technical: no customer asks for it, so no scenario has it. */
    @Test
    @Order(3)
    void it_should_not_have_committed_the_unit_of_work() {
        then(unitOfWork.wasCommitted())
                .withFailMessage("The unit was closed without a commit, and wasCommitted() says yes: the answer is about the unit that "
                        + "was started last, not about an earlier one.")
                .isFalse();
    }
}
