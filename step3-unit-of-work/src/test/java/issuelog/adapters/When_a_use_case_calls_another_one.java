package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(390)
@DisplayName("3.9 When a use case calls another one")
@Exercise(JoiningUnitOfWorkManager.class)
class When_a_use_case_calls_another_one extends With_a_joining_manager {

    UnitOfWork outer;
    UnitOfWork guest;

    @Override
    void because() {
        because_a_second_unit_is_started_committed_and_closed_inside_the_first();
    }

    void because_a_second_unit_is_started_committed_and_closed_inside_the_first() {
        outer = unitsOfWork.start();
        outer.issues().add(bobs("outside"));
        try (var inner = unitsOfWork.start()) {
            guest = inner;
            inner.issues().add(bobs("inside"));
            inner.commit();
        }
    }

    @Test
    @Order(1)
    void it_should_join_the_unit_that_is_open() {
        then(started)
                .withFailMessage("A unit was started inside another one, and %d units began: the inner use case joins the unit that is open "
                        + "in this thread.", started)
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void the_inner_one_should_not_end_the_unit() {
        then(unit.events)
                .withFailMessage("The inner use case committed and closed, and the real unit heard %s: only the outer one decides.", unit.events)
                .isEmpty();
    }

    @Test
    @Order(3)
    void both_should_work_in_one_log() {
        then(outer.issues().reportedBy("bob@example.org"))
                .withFailMessage("What the inner use case added cannot be seen in the outer one: they share one unit.")
                .hasSize(2);
    }

    @Test
    @Order(4)
    void the_outer_one_should_commit_and_close_for_both() {
        outer.commit();
        outer.close();
        then(unit.events)
                .withFailMessage("The inner use case has agreed, the outer one committed and closed, and the real unit heard %s.", unit.events)
                .containsExactly("commit", "close");
    }

    @Test
    @Order(5)
    void the_next_start_should_be_a_new_unit() {
        outer.commit();
        outer.close();
        unitsOfWork.start();
        then(started)
                .withFailMessage("The outer unit has ended, another one was started, and %d units have begun: what is closed can no longer be "
                        + "joined.", started)
                .isEqualTo(2);
    }

    @Test
    @Order(6)
    void another_thread_should_get_a_unit_of_its_own() throws InterruptedException {
        var elsewhere = new Thread(() -> unitsOfWork.start());
        elsewhere.start();
        elsewhere.join();
        then(started)
                .withFailMessage("A unit is open in this thread, another thread started one, and %d units have begun: a unit is never shared "
                        + "between threads.", started)
                .isEqualTo(2);
    }

    @Test
    @Order(7)
    void a_guest_should_refuse_work_once_it_is_closed() {
        var failure = failureOf(() -> guest.issues().add(bobs("too late")));
        then(failure)
                .withFailMessage("The inner use case was closed and went on working in the unit, and nobody complained: what is closed is "
                        + "closed, for a guest too.")
                .isNotNull();
    }
}
