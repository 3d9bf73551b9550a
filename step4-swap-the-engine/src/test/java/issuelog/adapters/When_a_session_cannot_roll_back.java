package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Attempt;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(427)
@DisplayName("4.2 When a session cannot roll back")
@Exercise({HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class})
class When_a_session_cannot_roll_back extends With_sessions {

    Throwable failure;

    @BeforeEach
    void context() {
        given_hibernate_is_started_with_the_mapping();
        given_a_database_that_refuses_to_roll_back();
        because_a_unit_of_work_is_closed_without_a_commit();
    }

    void given_a_database_that_refuses_to_roll_back() {
        database.journal().failAtNext("rollback");
    }

    void because_a_unit_of_work_is_closed_without_a_commit() {
        failure = failureOf(() -> {
            try (var work = new HibernateUnitOfWorkManager(sessions).start()) {
                work.issues().add(bobs("My mouse does not move"));
                work.issues().reportedBy("bob@example.org");
            }
        });
    }

    @Test
    @Order(1)
    void the_connection_should_be_given_back() {
        then(database.openConnections())
                .withFailMessage("The rollback failed, and the connection is still open: close the session in every case.")
                .isZero();
    }

    @Test
    @Order(2)
    void the_caller_should_hear_of_it() {
        then(failure instanceof StorageFailure && Attempt.tells(failure, "refuses to rollback"))
                .withFailMessage("The rollback failed, and the caller got %s: let it be a StorageFailure that leads to the reason.", inWords(failure))
                .isTrue();
    }
}
