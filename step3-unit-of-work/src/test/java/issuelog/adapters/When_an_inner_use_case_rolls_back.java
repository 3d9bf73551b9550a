package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(392)
@DisplayName("3.9 When an inner use case rolls back")
@Exercise(JoiningUnitOfWorkManager.class)
class When_an_inner_use_case_rolls_back extends With_a_joining_manager {

    UnitOfWork outer;

    @Override
    void because() {
        because_a_unit_inside_another_one_is_rolled_back();
    }

    void because_a_unit_inside_another_one_is_rolled_back() {
        outer = unitsOfWork.start();
        try (var inner = unitsOfWork.start()) {
            inner.rollback();
        }
    }

    @Test
    void the_outer_commit_should_fail() {
        var failure = failureOf(outer::commit);
        then(failure)
                .withFailMessage("The inner use case rolled back, and the outer commit() reported no failure: whoever relied on what was rolled back "
                        + "has to hear of it.")
                .isNotNull();
        then(unit.events)
                .withFailMessage("The inner use case rolled back, and the real unit heard %s: nothing may be committed.", unit.events)
                .doesNotContain("commit");
    }
}
