package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(391)
@DisplayName("3.9 When an inner use case gives up")
@Exercise(JoiningUnitOfWorkManager.class)
class When_an_inner_use_case_gives_up extends With_a_joining_manager {

    UnitOfWork outer;

    @Override
    void because() {
        because_a_unit_inside_another_one_is_closed_without_a_commit();
    }

    void because_a_unit_inside_another_one_is_closed_without_a_commit() {
        outer = unitsOfWork.start();
        unitsOfWork.start().close();
    }

    @Test
    @Order(1)
    void the_outer_commit_should_fail() {
        var failure = failureOf(outer::commit);
        then(failure)
                .withFailMessage("The inner use case gave up without a commit, and the outer commit() reported no failure: half of what belongs "
                        + "together is missing, and nobody is told.")
                .isNotNull();
        then(unit.events)
                .withFailMessage("The inner use case gave up, and the real unit heard %s: nothing may be committed.", unit.events)
                .doesNotContain("commit");
    }

    @Test
    @Order(2)
    void the_unit_should_still_be_closed_by_the_outer_one() {
        failureOf(outer::commit);
        outer.close();
        then(unit.events)
                .withFailMessage("The outer use case was closed, and the real unit heard %s: it has to be closed in every case.", unit.events)
                .endsWith("close");
    }

    @Test
    @Order(3)
    void the_next_unit_should_be_free_of_it() {
        failureOf(outer::commit);
        outer.close();
        var next = unitsOfWork.start();
        then(started)
                .withFailMessage("The outer unit was closed without a commit, another one was started, and %d units have begun: a unit ends "
                        + "when it is closed, whether it was committed or not.", started)
                .isEqualTo(2);
        var failure = failureOf(next::commit);
        then(failure)
                .withFailMessage("The next unit failed to commit with %s: what happened in one unit does not spoil the next.", failure)
                .isNull();
    }

    @Test
    @Order(4)
    void a_unit_that_cannot_be_closed_should_not_be_joined_any_more() {
        unit.failAt("close", new StorageFailure("the unit cannot be closed"));
        failureOf(outer::close);
        unitsOfWork.start();
        then(started)
                .withFailMessage("Closing the outer unit failed, another one was started, and %d units have begun: a unit whose end went wrong "
                        + "is over all the same.", started)
                .isEqualTo(2);
    }
}
