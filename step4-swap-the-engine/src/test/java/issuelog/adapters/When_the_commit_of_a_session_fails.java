package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import java.sql.SQLException;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(426)
@DisplayName("4.2 When the commit of a session fails")
@Exercise({HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class})
class When_the_commit_of_a_session_fails extends With_sessions {

    UnitOfWork work;
    Throwable failure;

    @BeforeEach
    void context() {
        given_hibernate_is_started_with_the_mapping();
        given_a_unit_of_work_on_a_database_that_refuses_to_commit();
        because_it_commits();
    }

    void given_a_unit_of_work_on_a_database_that_refuses_to_commit() {
        work = new HibernateUnitOfWorkManager(sessions).start();
        work.issues().add(bobs("My mouse does not move"));
        database.journal().failAtNext("commit");
    }

    void because_it_commits() {
        failure = failureOf(work::commit);
        database.journal().failNoMore();
    }

    @Test
    @Order(1)
    void the_caller_should_get_a_storage_failure() {
        then(failure)
                .withFailMessage("The database refused to commit, and the caller got %s. Behind the port nobody knows Hibernate: let it be a "
                        + "StorageFailure, with what Hibernate says as its cause.", inWords(failure))
                .isInstanceOf(StorageFailure.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    @Order(2)
    void nothing_should_be_kept() {
        work.close();
        then(database.stored("description"))
                .withFailMessage("The commit failed, the unit was closed, and the table holds %s.", database.stored("description"))
                .isEmpty();
        then(database.openConnections())
                .withFailMessage("The commit failed, the unit was closed, and its connection is still open.")
                .isZero();
    }

    @Test
    @Order(3)
    void the_unit_should_be_of_no_more_use() {
        var again = failureOf(() -> {
            work.issues().add(bobs("My screen is dark"));
            work.commit();
        });
        then(again)
                .withFailMessage("The commit failed, the unit was used again as if nothing were, and now the table holds %s. After a failure, a "
                        + "session does not know what is stored and what is not: refuse.", database.stored("description"))
                .isNotNull();
        work.close();
    }
}
