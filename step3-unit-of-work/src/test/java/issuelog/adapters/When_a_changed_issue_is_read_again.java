package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.descriptions;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(352)
@DisplayName("3.5 When a changed issue is read again")
@Exercise(IdentityMap.class)
class When_a_changed_issue_is_read_again extends With_rows {

    IdentityMap map;

    @BeforeEach
    void context() {
        given_two_stored_issues();
        because_one_of_them_is_changed_and_searched_for();
    }

    void because_one_of_them_is_changed_and_searched_for() {
        map = new IdentityMap(rows);
        map.get(mouse.id()).orElseThrow().amend("My mouse does not click");
        map.reportedBy("bob@example.org");
    }

    @Test
    @Order(1)
    void it_should_still_have_the_change() {
        var found = map.get(mouse.id()).orElseThrow().description();
        then(found)
                .withFailMessage("An issue was amended to 'My mouse does not click' and then read again, and it says '%s': reading must not "
                        + "overwrite a change that is not written yet.", found)
                .isEqualTo("My mouse does not click");
    }

    @Test
    @Order(2)
    void a_search_should_show_the_change() {
        var found = descriptions(map.reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("An issue was amended to 'My mouse does not click', and a search shows %s: it has to show the objects of "
                        + "this unit, changes included.", found)
                .containsExactlyInAnyOrder("My mouse does not click", "My screen is dark");
    }
}
