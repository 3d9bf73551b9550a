package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(353)
@DisplayName("3.5 When an issue is added through the map")
@Exercise(IdentityMap.class)
class When_an_issue_is_added_through_the_map extends With_rows {

    IdentityMap map;
    Issue chair;

    @BeforeEach
    void context() {
        given_two_stored_issues();
        because_a_third_one_is_added_through_the_map();
    }

    void because_a_third_one_is_added_through_the_map() {
        map = new IdentityMap(rows);
        chair = bobs("My chair squeaks");
        map.add(chair);
    }

    @Test
    @Order(1)
    void it_should_reach_the_log_behind_the_map() {
        then(rows.descriptions())
                .withFailMessage("'My chair squeaks' was added, and the log behind the map holds %s.", rows.descriptions())
                .contains("My chair squeaks");
    }

    @Test
    @Order(2)
    void it_should_be_found_again_as_the_same_object() {
        then(map.get(chair.id()).orElseThrow() == chair)
                .withFailMessage("An issue was added, and get() made another object of it: who adds an issue and changes it later changes "
                        + "the wrong one.")
                .isTrue();
    }

    @Test
    @Order(3)
    void it_should_not_be_remembered_when_it_was_refused() {
        var impostor = new Issue(mouse.id(), mouse.reporter(), "Somebody else's mouse");
        var failure = failureOf(() -> map.add(impostor));
        then(failure)
                .withFailMessage("The log behind the map refused an issue, and nobody was told.")
                .isNotNull();
        var found = map.get(mouse.id()).orElseThrow().description();
        then(found)
                .withFailMessage("The log refused an issue, and the map hands it out all the same ('%s'): remember an issue when the log "
                        + "has taken it, not before.", found)
                .isEqualTo("My mouse does not move");
    }
}
