package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(367)
@DisplayName("3.6 When a tracking unit is closed")
@Exercise(TrackingUnitOfWork.class)
class When_a_tracking_unit_is_closed extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_it_is_closed_with_a_change_that_is_not_committed();
    }

    void because_it_is_closed_with_a_change_that_is_not_committed() {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        work.close();
    }

    @Test
    @Order(1)
    void the_unit_behind_should_be_closed_and_nothing_written() {
        then(unit.events)
                .withFailMessage("The unit was closed with a change that nobody committed, and the unit behind heard %s: closing is not "
                        + "saving.", unit.events)
                .containsExactly("close");
    }

    @Test
    @Order(2)
    void it_should_refuse_work_from_then_on() {
        var failure = failureOf(() -> work.issues().get(mouse.id()));
        then(failure)
                .withFailMessage("The unit behind is closed, and issues() still handed out a log: ask the unit behind each time, it knows "
                        + "whether there is one.")
                .isNotNull();
    }
}
