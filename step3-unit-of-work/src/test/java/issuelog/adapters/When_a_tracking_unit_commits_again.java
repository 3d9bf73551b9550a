package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(366)
@DisplayName("3.6 When a tracking unit commits again")
@Exercise(TrackingUnitOfWork.class)
class When_a_tracking_unit_commits_again extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_a_change_is_committed_twice();
    }

    void because_a_change_is_committed_twice() {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        work.commit();
        // Good systems differ: a second commit may be refused.
        UnitOfWorkContract.refusedOrDone(work::commit, "a second commit");
    }

    @Test
    void the_change_should_be_written_once() {
        then(writes())
                .withFailMessage("One change was committed twice, and these were written: %s. What is written is what the issue is compared "
                        + "with from then on.", writes())
                .containsExactly("My mouse does not move -> My mouse does not click");
    }
}
