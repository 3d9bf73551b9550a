package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import java.sql.SQLException;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(425)
@DisplayName("4.2 When a session cannot begin")
@Exercise({HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class})
class When_a_session_cannot_begin extends With_sessions {

    Throwable failure;

    @BeforeEach
    void context() {
        given_hibernate_is_started_with_the_mapping();
        given_a_database_that_begins_no_transaction();
        because_a_unit_of_work_is_started();
    }

    void given_a_database_that_begins_no_transaction() {
        database.journal().failAtNext("begin");
    }

    void because_a_unit_of_work_is_started() {
        failure = failureOf(() -> {
            try (var work = new HibernateUnitOfWorkManager(sessions).start()) {
                work.issues().reportedBy("bob@example.org");
            }
        });
    }

    @Test
    @Order(1)
    void the_caller_should_get_a_storage_failure() {
        then(failure)
                .withFailMessage("The database began no transaction, and the caller got %s. Behind the port nobody knows Hibernate: let it be a "
                        + "StorageFailure, with what Hibernate says as its cause.", inWords(failure))
                .isInstanceOf(StorageFailure.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    @Order(2)
    void the_connection_should_be_given_back() {
        then(database.openConnections())
                .withFailMessage("The unit could not begin, and its connection is still open: a session that cannot be used has to be closed, and "
                        + "nobody else knows of it.")
                .isZero();
    }
}
