package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import java.sql.SQLException;
import kata.Attempt;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(334)
@DisplayName("3.3 When a unit cannot be rolled back")
@Exercise(SqlUnitOfWork.class)
class When_a_unit_cannot_be_rolled_back extends With_a_database {

    SqlUnitOfWork work;

    @BeforeEach
    void context() {
        given_a_database_that_refuses_to_roll_back();
    }

    void given_a_database_that_refuses_to_roll_back() {
        work = new SqlUnitOfWork(database.connect());
        work.issues().add(bobs("My mouse does not move"));
        database.journal().failAtNext("rollback");
    }

    @Test
    @Order(1)
    void rollback_should_say_so() {
        var failure = failureOf(work::rollback);
        then(failure)
                .withFailMessage("The database refused to roll back, and rollback() ended with %s: the caller has to hear of it, with the "
                        + "SQLException as the cause.", failure)
                .isNotNull()
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    @Order(2)
    void close_should_give_the_connection_back_all_the_same() {
        failureOf(work::close);
        then(database.openConnections())
                .withFailMessage("The rollback at the end failed, and the connection was never given back: clean-up goes on when a part "
                        + "of it fails.")
                .isZero();
    }

    @Test
    @Order(3)
    void the_failure_of_the_work_should_still_arrive() {
        var breakdown = new IllegalStateException("somebody pulled the plug");
        var arrived = failureOf(() -> {
            try (var closedAtTheEnd = work) {
                throw breakdown;
            }
        });
        then(arrived)
                .withFailMessage("The work broke down with '%s', the rollback failed after it, and the caller got %s.",
                        breakdown.getMessage(), arrived)
                .isSameAs(breakdown);
    }

    @Test
    @Order(4)
    void the_first_of_two_failures_should_not_be_lost() {
        database.journal().failAtNext("close");
        var failure = failureOf(work::close);
        then(Attempt.tells(failure, "refuses to rollback"))
                .withFailMessage("The rollback at the end failed, then the connection could not be closed either, and the caller got only %s: "
                        + "what failed first is what people need to know.", inWords(failure))
                .isTrue();
    }
}
