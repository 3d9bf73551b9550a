package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(366)
@DisplayName("3.6 When a tracking unit commits again")
@Exercise(TrackingUnitOfWork.class)
class When_a_tracking_unit_commits_again extends With_a_tracking_unit {

    Issue held;

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_a_change_is_committed_twice();
    }

    void because_a_change_is_committed_twice() {
        held = work.issues().get(mouse.id()).orElseThrow();
        held.amend("My mouse does not click");
        work.commit();
        // Good systems differ: a second commit may be refused.
        UnitOfWorkContract.refusedOrDone(work::commit, "a second commit");
    }

    @Test
    @Order(1)
    void the_change_should_be_written_once() {
        then(writes())
                .withFailMessage("One change was committed twice, and these were written: %s. What is written is what the issue is compared "
                        + "with from then on.", writes())
                .containsExactly("My mouse does not move -> My mouse does not click");
    }

    @Test
    @Order(2)
    void a_change_after_the_commit_should_not_be_dropped() {
        // Good systems differ: work after a commit may be refused.
        var done = UnitOfWorkContract.refusedOrDone(() -> {
            held.amend("My mouse is gone");
            work.commit();
        }, "a change after a commit");
        then(rows.descriptions())
                .withFailMessage("An issue was changed, committed, changed again to 'My mouse is gone' and committed without complaint, and "
                        + "the table holds %s: after a commit the unit goes on watching the issues that people still hold.", rows.descriptions())
                .contains(done ? "My mouse is gone" : "My mouse does not click");
    }
}
