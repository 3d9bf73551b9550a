package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(350)
@DisplayName("3.5 When an issue is asked for twice")
@Exercise(IdentityMap.class)
class When_an_issue_is_asked_for_twice extends With_rows {

    IdentityMap map;
    Issue first;
    Issue second;

    @BeforeEach
    void context() {
        given_two_stored_issues();
        because_one_of_them_is_asked_for_twice();
    }

    void because_one_of_them_is_asked_for_twice() {
        map = new IdentityMap(rows);
        first = map.get(mouse.id()).orElseThrow();
        second = map.get(mouse.id()).orElseThrow();
    }

    @Test
    @Order(1)
    void it_should_be_the_same_object() {
        then(first == second)
                .withFailMessage("get() twice gave two objects for one issue: a change to one of them is lost in the other.")
                .isTrue();
    }

    @Test
    @Order(2)
    void it_should_have_been_loaded_once() {
        then(rows.questions)
                .withFailMessage("One issue was asked for twice, and the log behind the map was asked %s: what has been loaded need not be "
                        + "loaded again.", rows.questions)
                .containsExactly("get");
    }

    @Test
    @Order(3)
    void it_should_say_what_is_stored() {
        then(IssueLogContract.textsOf(first))
                .withFailMessage("%s is stored, and the map handed out %s.", IssueLogContract.textsOf(mouse), IssueLogContract.textsOf(first))
                .isEqualTo(IssueLogContract.textsOf(mouse));
    }
}
