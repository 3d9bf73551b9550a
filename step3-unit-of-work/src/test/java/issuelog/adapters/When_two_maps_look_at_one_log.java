package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(355)
@DisplayName("3.5 When two maps look at one log")
@Exercise(IdentityMap.class)
class When_two_maps_look_at_one_log extends With_rows {

    Issue inTheFirst;
    Issue inTheSecond;

    @BeforeEach
    void context() {
        given_two_stored_issues();
        because_each_of_two_maps_is_asked_for_the_same_issue_and_one_changes_it();
    }

    void because_each_of_two_maps_is_asked_for_the_same_issue_and_one_changes_it() {
        inTheFirst = new IdentityMap(rows).get(mouse.id()).orElseThrow();
        inTheFirst.amend("Nobody committed this");
        inTheSecond = new IdentityMap(rows).get(mouse.id()).orElseThrow();
    }

    @Test
    void the_second_should_not_see_the_change_of_the_first() {
        then(inTheSecond.description())
                .withFailMessage("One unit of work changed an issue and has not committed, and the next one sees '%s': a map belongs to one "
                        + "unit of work, so nothing in it is static.", inTheSecond.description())
                .isEqualTo("My mouse does not move");
    }
}
