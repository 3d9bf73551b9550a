package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(441)
@DisplayName("4.4 When a use case is refused once")
@Exercise(Retry.class)
class When_a_use_case_is_refused_once extends With_a_rival {

    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_an_issue();
        because_somebody_is_faster_than_carol_once();
    }

    void because_somebody_is_faster_than_carol_once() {
        failure = failureOf(() -> new Retry(unitsOfWork, 3).run(carolAddsASentence(1)));
    }

    @Test
    @Order(1)
    void it_should_be_done_again() {
        then(failure)
                .withFailMessage("Somebody was faster than Carol once, and she may try three times, and yet she was refused: %s%nA session that "
                        + "failed is good for nothing, and neither is what was loaded in it: begin again with a fresh unit.",
                        IssueLogContract.told(failure))
                .isNull();
        then(timesWorked)
                .withFailMessage("Somebody was faster than Carol once, and her work was done %d times: one commit more is not enough, "
                        + "because she decided by what she had read.", timesWorked)
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    void nothing_should_be_lost() {
        then(database.stored("description"))
                .withFailMessage("Somebody added a sentence, Carol added one of her own to what she read, and the table holds %s.",
                        database.stored("description"))
                .containsExactly("The printer is broken. It is on fire. It is out of paper.");
    }

    @Test
    @Order(3)
    void each_attempt_should_be_a_unit_of_its_own() {
        then(timesStarted)
                .withFailMessage("Two attempts were made, and %d units of work were started: each attempt begins with a fresh one, and nobody "
                        + "starts one that is not used.", timesStarted)
                .isEqualTo(2);
    }
}
