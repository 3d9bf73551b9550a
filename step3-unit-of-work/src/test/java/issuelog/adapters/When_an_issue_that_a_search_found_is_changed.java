package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(362)
@DisplayName("3.6 When an issue that a search found is changed")
@Exercise(TrackingUnitOfWork.class)
class When_an_issue_that_a_search_found_is_changed extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_a_found_issue_is_changed_and_searched_for_again_and_committed();
    }

    void because_a_found_issue_is_changed_and_searched_for_again_and_committed() {
        work.issues().reportedBy("bob@example.org").stream().filter(mouse::equals).findFirst().orElseThrow()
                .amend("My mouse does not click");
        work.issues().reportedBy("bob@example.org");
        work.commit();
    }

    @Test
    void the_change_should_be_written_once() {
        then(writes())
                .withFailMessage("An issue that a search had found was changed, searched for again and committed, and these were written: "
                        + "%s. A search loads issues too, and asking again changes neither the object nor what it was loaded as.", writes())
                .containsExactly("My mouse does not move -> My mouse does not click");
    }
}
