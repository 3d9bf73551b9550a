package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(364)
@DisplayName("3.6 When a tracking unit is rolled back")
@Exercise(TrackingUnitOfWork.class)
class When_a_tracking_unit_is_rolled_back extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_a_change_is_rolled_back();
    }

    void because_a_change_is_rolled_back() {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        work.rollback();
    }

    @Test
    @Order(1)
    void the_unit_behind_should_be_rolled_back() {
        then(unit.events)
                .withFailMessage("rollback() was called, and the unit behind heard %s.", unit.events)
                .containsExactly("rollback");
    }

    @Test
    @Order(2)
    void the_change_should_be_forgotten() {
        work.commit();
        then(writes())
                .withFailMessage("A change was rolled back, and the next commit wrote it all the same: %s.", writes())
                .isEmpty();
    }

    @Test
    @Order(3)
    void the_issue_should_be_as_it_is_stored() {
        var found = work.issues().get(mouse.id()).orElseThrow().description();
        then(found)
                .withFailMessage("A change was rolled back, and the unit still shows '%s': what was loaded before is forgotten too.", found)
                .isEqualTo("My mouse does not move");
    }
}
