package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(361)
@DisplayName("3.6 When nothing is changed")
@Exercise(TrackingUnitOfWork.class)
class When_nothing_is_changed extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_issues_are_read_or_changed_back_and_the_unit_commits();
    }

    void because_issues_are_read_or_changed_back_and_the_unit_commits() {
        work.issues().reportedBy("bob@example.org");
        var loaded = work.issues().get(mouse.id()).orElseThrow();
        loaded.amend("My mouse does not click");
        loaded.amend("My mouse does not move");
        work.commit();
    }

    @Test
    @Order(1)
    void nothing_should_be_written() {
        then(writes())
                .withFailMessage("Two issues were loaded, one was changed and changed back, and these were written: %s. What is as it was "
                        + "loaded needs no writing, and may have been changed by somebody else.", writes())
                .isEmpty();
    }

    @Test
    @Order(2)
    void the_unit_behind_should_still_commit() {
        then(unit.events)
                .withFailMessage("commit() was called, and the unit behind heard %s: that nothing was changed does not mean that "
                        + "nothing was added.", unit.events)
                .containsExactly("commit");
    }
}
