package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(362)
@DisplayName("3.6 When an issue that a search found is changed")
@Exercise(TrackingUnitOfWork.class)
class When_an_issue_that_a_search_found_is_changed extends With_a_tracking_unit {

    Issue found;
    Issue got;

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_a_found_issue_is_changed_and_searched_for_again_and_committed();
    }

    void because_a_found_issue_is_changed_and_searched_for_again_and_committed() {
        found = work.issues().reportedBy("bob@example.org").stream().filter(mouse::equals).findFirst().orElseThrow();
        found.amend("My mouse does not click");
        work.issues().reportedBy("bob@example.org");
        got = work.issues().get(mouse.id()).orElseThrow();
        work.commit();
    }

    @Test
    @Order(1)
    void the_change_should_be_written_once() {
        then(writes())
                .withFailMessage("An issue that a search had found was changed, searched for again and committed, and these were written: "
                        + "%s. A search loads issues too, and asking again changes neither the object nor what it was loaded as.", writes())
                .containsExactly("My mouse does not move -> My mouse does not click");
    }

    @Test
    @Order(2)
    void it_should_be_one_object() {
        then(found == got)
                .withFailMessage("An issue that a search had found was asked for by its id, and another object was handed out: a change to it "
                        + "would be lost, or written twice. You have built a part that cares for that.")
                .isTrue();
    }
}
