package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.descriptions;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(351)
@DisplayName("3.5 When an issue is found in two ways")
@Exercise(IdentityMap.class)
class When_an_issue_is_found_in_two_ways extends With_rows {

    IdentityMap map;
    Issue got;

    @BeforeEach
    void context() {
        given_two_stored_issues();
        because_one_of_them_is_loaded_by_its_id_and_both_by_their_reporter();
    }

    void because_one_of_them_is_loaded_by_its_id_and_both_by_their_reporter() {
        map = new IdentityMap(rows);
        got = map.get(screen.id()).orElseThrow();
        map.reportedBy("bob@example.org");
    }

    @Test
    @Order(1)
    void a_search_should_find_what_was_not_loaded_yet() {
        var found = descriptions(map.reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("Two issues of Bob's are stored, one of them had been loaded before, and a search found %s: only the log "
                        + "behind the map knows which issues match.", found)
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark");
    }

    @Test
    @Order(2)
    void get_and_search_should_agree_about_the_object() {
        var found = map.reportedBy("bob@example.org").stream().filter(got::equals).findFirst().orElseThrow();
        then(found == got)
                .withFailMessage("get() and reportedBy() disagree about which object is the issue 'My screen is dark': every way of asking "
                        + "leads to the one object.")
                .isTrue();
    }

    @Test
    @Order(3)
    void what_a_search_has_loaded_should_be_known_to_get() {
        var found = map.reportedBy("bob@example.org").stream().filter(mouse::equals).findFirst().orElseThrow();
        then(map.get(mouse.id()).orElseThrow() == found)
                .withFailMessage("reportedBy() loaded an issue, and get() made another object of it: what a search loads is remembered too.")
                .isTrue();
        then(rows.questions.stream().filter("get"::equals).count())
                .withFailMessage("reportedBy() loaded an issue, and get() loaded it again: what has been loaded need not be loaded again.")
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void a_search_should_ask_the_log_each_time() {
        rows.add(bobs("My chair squeaks"));
        var found = descriptions(map.reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("A third issue of Bob's was stored in the meantime, and a new search found %s: an identity map knows "
                        + "objects, it does not remember the answers to searches.", found)
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark", "My chair squeaks");
    }
}
