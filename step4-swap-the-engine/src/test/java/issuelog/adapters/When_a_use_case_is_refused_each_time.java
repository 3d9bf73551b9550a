package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(442)
@DisplayName("4.4 When a use case is refused each time")
@Exercise(Retry.class)
class When_a_use_case_is_refused_each_time extends With_a_rival {

    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_an_issue();
        because_somebody_is_always_faster_than_carol();
    }

    void because_somebody_is_always_faster_than_carol() {
        failure = failureOf(() -> new Retry(unitsOfWork, 3).run(carolAddsASentence(99)));
    }

    @Test
    @Order(1)
    void it_should_give_up_after_the_last_attempt() {
        then(timesWorked)
                .withFailMessage("Three attempts were allowed, and the work was done %d times.", timesWorked)
                .isEqualTo(3);
    }

    @Test
    @Order(2)
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("Carol was refused three times, her sentence is not stored, and she was told: %s", inWords(failure))
                .isInstanceOf(StorageFailure.class);
    }
}
