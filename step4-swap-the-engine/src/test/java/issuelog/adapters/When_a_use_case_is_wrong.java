package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(443)
@DisplayName("4.4 When a use case is wrong")
@Exercise(Retry.class)
class When_a_use_case_is_wrong extends With_a_rival {

    final IllegalArgumentException refusal = new IllegalArgumentException("an issue needs a description");
    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_an_issue();
        because_the_domain_refuses_the_work();
    }

    void because_the_domain_refuses_the_work() {
        failure = failureOf(() -> new Retry(unitsOfWork, 3).run(issues -> {
            timesWorked++;
            throw refusal;
        }));
    }

    @Test
    @Order(1)
    void it_should_not_be_done_again() {
        then(timesWorked)
                .withFailMessage("The domain refused the work, and it was done %d times: what is wrong stays wrong, and only what the storage "
                        + "refused may go well the next time.", timesWorked)
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void the_caller_should_get_the_refusal_itself() {
        then(failure)
                .withFailMessage("The domain refused the work with '%s', and the caller got %s.", refusal.getMessage(), inWords(failure))
                .isSameAs(refusal);
    }

    @Test
    @Order(3)
    void no_connection_should_be_left_open() {
        then(database.openConnections())
                .withFailMessage("The work was refused, and %d connection is still open: a unit that failed has to be closed, too.", database.openConnections())
                .isZero();
    }
}
