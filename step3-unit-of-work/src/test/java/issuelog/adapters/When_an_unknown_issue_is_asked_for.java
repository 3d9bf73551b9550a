package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(354)
@DisplayName("3.5 When an unknown issue is asked for")
@Exercise(IdentityMap.class)
class When_an_unknown_issue_is_asked_for extends With_rows {

    IdentityMap map;
    Throwable failure;
    final ArrayList<Object> answers = new ArrayList<>();

    @BeforeEach
    void context() {
        given_an_empty_log();
        because_an_unknown_issue_is_asked_for();
    }

    void given_an_empty_log() {
        map = new IdentityMap(rows);
    }

    void because_an_unknown_issue_is_asked_for() {
        failure = failureOf(() -> answers.add(map.get(mouse.id())));
    }

    @Test
    @Order(1)
    void it_should_answer_with_nothing() {
        then(failure)
                .withFailMessage("Asked for an id that nobody knows, the map threw %s: a miss is an empty answer.", failure)
                .isNull();
        then(answers.toString())
                .withFailMessage("Asked for an id that nobody knows, the map answered %s: a miss is Optional.empty().", answers)
                .isEqualTo("[Optional.empty]");
    }

    @Test
    @Order(2)
    void it_should_find_it_once_somebody_has_stored_it() {
        rows.add(mouse);
        then(map.get(mouse.id()))
                .withFailMessage("The issue was stored in the meantime, and the map still says that there is none: remember what was found, "
                        + "not what was missing.")
                .isPresent();
    }
}
