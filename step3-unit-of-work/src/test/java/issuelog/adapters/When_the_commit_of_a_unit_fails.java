package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.sql.SQLException;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(333)
@DisplayName("3.3 When the commit of a unit fails")
@Exercise(SqlUnitOfWork.class)
class When_the_commit_of_a_unit_fails extends With_a_database {

    SqlUnitOfWork work;
    Throwable failure;

    @BeforeEach
    void context() {
        given_a_database_that_refuses_to_commit();
        because_a_unit_of_work_commits();
    }

    void given_a_database_that_refuses_to_commit() {
        work = new SqlUnitOfWork(database.connect());
        work.issues().add(bobs("My mouse does not move"));
        database.journal().failAtNext("commit");
    }

    void because_a_unit_of_work_commits() {
        failure = failureOf(work::commit);
    }

    @Test
    @Order(1)
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("The database refused to commit, and commit() returned as if all were well: the caller believes that "
                        + "the issue is stored.")
                .isNotNull();
    }

    @Test
    @Order(2)
    void the_reason_should_not_be_lost() {
        then(failure)
                .withFailMessage("The database said why it refused to commit, and the caller got %s without a cause: wrap the "
                        + "SQLException, do not replace it.", failure)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    @Order(3)
    void it_should_not_have_tried_again() {
        var commits = database.journal().count("commit");
        then(commits)
                .withFailMessage("commit() was called once and asked the database %d times: a transaction that has failed does not get "
                        + "better by asking again.", commits)
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void nothing_should_be_stored_once_it_is_closed() {
        database.journal().failNoMore();
        work.close();
        then(database.stored("description"))
                .withFailMessage("The commit failed, the unit was closed, and %s is stored: what could not be committed is rolled back.",
                        database.stored("description"))
                .isEmpty();
        then(database.openConnections())
                .withFailMessage("The commit failed, the unit was closed, and %d connection is still open.", database.openConnections())
                .isZero();
    }

    @Test
    @Order(5)
    void the_next_unit_should_work() {
        database.journal().failNoMore();
        work.close();
        try (var next = new SqlUnitOfWork(database.connect())) {
            next.issues().add(bobs("My screen is dark"));
            next.commit();
        }
        then(database.stored("description"))
                .withFailMessage("One unit failed to commit, the next one did commit 'My screen is dark', and %s is stored.",
                        database.stored("description"))
                .containsExactly("My screen is dark");
    }
}
