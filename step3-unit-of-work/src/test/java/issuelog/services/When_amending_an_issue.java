package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.FakeUnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(322)
@DisplayName("3.2 When amending an issue")
@Exercise(FakeUnitOfWork.class)
class When_amending_an_issue extends With_a_fake_unit_of_work {

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_bob_amends_the_description();
    }

    void because_bob_amends_the_description() {
        new AmendIssueHandler(unitOfWork).handle(new AmendIssueCommand(issue.id(), "My mouse does not click"));
    }

    @Test
    @Order(1)
    void it_should_have_recorded_the_description() {
        var description = recorded().get(0).description();
        then(description)
                .withFailMessage("The description was amended to 'My mouse does not click' and committed, and the next unit finds "
                        + "'%s'.", description)
                .isEqualTo("My mouse does not click");
    }

    @Test
    @Order(2)
    void it_should_have_kept_the_id() {
        then(recordedDescription())
                .withFailMessage("After the amendment, the id of the issue leads to %s: it is still the same issue.", recordedDescription())
                .contains("My mouse does not click");
    }

    /** Technical: no customer asks for it, so no scenario has it. */
    @Test
    @Order(3)
    void it_should_have_committed_the_unit_of_work() {
        then(unitOfWork.wasCommitted())
                .withFailMessage("The handler committed the unit of work, and wasCommitted() says no.")
                .isTrue();
    }
}
