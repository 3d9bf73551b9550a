package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(363)
@DisplayName("3.6 When an added issue is changed")
@Exercise(TrackingUnitOfWork.class)
class When_an_added_issue_is_changed extends With_a_tracking_unit {

    @BeforeEach
    void context() {
        given_a_unit_of_work_on_two_stored_issues();
        because_an_issue_is_added_and_changed_and_committed();
    }

    void because_an_issue_is_added_and_changed_and_committed() {
        var chair = bobs("My chair squeaks");
        work.issues().add(chair);
        chair.amend("My chair squeaks loudly");
        work.commit();
    }

    @Test
    void what_it_says_at_the_commit_should_be_stored() {
        then(rows.descriptions())
                .withFailMessage("An issue was added, changed to 'My chair squeaks loudly' and committed, and the table holds %s: an issue is "
                        + "watched from the moment it is added.", rows.descriptions())
                .containsExactly("My mouse does not move", "My screen is dark", "My chair squeaks loudly");
    }
}
