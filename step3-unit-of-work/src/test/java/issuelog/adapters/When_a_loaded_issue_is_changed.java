package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(360)
@DisplayName("3.6 When a loaded issue is changed")
@Exercise(TrackingUnitOfWork.class)
class When_a_loaded_issue_is_changed extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_one_issue_is_changed_and_committed();
    }

    void because_one_issue_is_changed_and_committed() {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        work.issues().get(screen.id());
        work.commit();
    }

    @Test
    @Order(1)
    void the_change_should_be_written() {
        then(writes())
                .withFailMessage("A loaded issue was changed and the unit committed, and nothing was written. Who should have noticed the "
                        + "change? Compare what each issue says with a copy made when it was loaded: the object itself changes along, and stays "
                        + "equal() to what it was.")
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void nothing_else_should_be_written() {
        then(writes())
                .withFailMessage("Two issues were loaded, one was changed, and these were written: %s. Exactly what changed is written, and "
                        + "once.", writes())
                .hasSize(1);
    }

    @Test
    @Order(3)
    void the_writer_should_hear_what_it_was_and_what_it_is() {
        then(writes())
                .withFailMessage("'My mouse does not move' was loaded and changed to 'My mouse does not click', and the writer was told %s: "
                        + "it needs the issue as it is now, and then a copy of it as it was loaded.", writes())
                .containsExactly("My mouse does not move -> My mouse does not click");
    }

    @Test
    @Order(4)
    void it_should_be_written_before_the_commit() {
        then(unit.events)
                .withFailMessage("The unit behind heard %s: what is written after the commit misses it.", unit.events)
                .containsExactly("write", "commit");
    }
}
