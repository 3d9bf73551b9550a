package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(440)
@DisplayName("4.4 When a use case goes well")
@Exercise(Retry.class)
class When_a_use_case_goes_well extends With_a_rival {

    @BeforeEach
    void context() {
        given_bob_has_reported_an_issue();
        because_nobody_is_faster_than_carol();
    }

    void because_nobody_is_faster_than_carol() {
        new Retry(unitsOfWork, 3).run(carolAddsASentence(0));
    }

    @Test
    @Order(1)
    void it_should_be_kept() {
        then(database.stored("description"))
                .withFailMessage("Carol added a sentence, nobody was in her way, and the table holds %s.", database.stored("description"))
                .containsExactly("The printer is broken. It is out of paper.");
    }

    @Test
    @Order(2)
    void it_should_be_done_once() {
        then(timesWorked)
                .withFailMessage("Nobody was in Carol's way, and her work was done %d times.", timesWorked)
                .isEqualTo(1);
    }
}
