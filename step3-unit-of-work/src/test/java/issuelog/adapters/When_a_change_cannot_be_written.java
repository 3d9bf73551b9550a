package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(365)
@DisplayName("3.6 When a change cannot be written")
@Exercise(TrackingUnitOfWork.class)
class When_a_change_cannot_be_written extends With_a_tracking_unit {

    final RuntimeException refused = new StorageFailure("the row refuses the change");
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_a_change_is_committed_that_the_writer_refuses();
    }

    void because_a_change_is_committed_that_the_writer_refuses() {
        rows.failWith(refused);
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        work.issues().get(screen.id()).orElseThrow().amend("My screen flickers");
        arrived = failureOf(work::commit);
    }

    @Test
    @Order(1)
    void the_caller_should_hear_of_it() {
        then(arrived)
                .withFailMessage("A change could not be written, and the caller got %s: a commit that has lost something has failed.", arrived)
                .isSameAs(refused);
    }

    @Test
    @Order(2)
    void nothing_should_be_committed() {
        then(unit.events)
                .withFailMessage("A change could not be written, and the unit behind was committed all the same (%s): all or nothing.",
                        unit.events)
                .doesNotContain("commit");
    }
}
