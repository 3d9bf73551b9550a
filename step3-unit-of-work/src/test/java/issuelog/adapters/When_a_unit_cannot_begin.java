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

@Order(335)
@DisplayName("3.3 When a unit cannot begin")
@Exercise(SqlUnitOfWork.class)
class When_a_unit_cannot_begin extends With_a_database {

    Throwable failure;

    @BeforeEach
    void context() {
        given_a_database_that_begins_no_transaction();
        because_a_unit_of_work_is_made();
    }

    void given_a_database_that_begins_no_transaction() {
        database.journal().failAtNext("begin");
    }

    void because_a_unit_of_work_is_made() {
        failure = failureOf(() -> new SqlUnitOfWork(database.connect()).issues().add(bobs("My mouse does not move")));
    }

    @Test
    @Order(1)
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("The database began no transaction, and the caller got %s: without a transaction there is no unit of "
                        + "work, so let it fail, with the SQLException as the cause.", failure)
                .isNotNull()
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    @Order(2)
    void the_connection_should_be_given_back() {
        then(database.openConnections())
                .withFailMessage("The unit could not begin, and its connection is still open: nobody else knows of it, so who should "
                        + "close it?")
                .isZero();
    }

    @Test
    @Order(3)
    void the_first_of_two_failures_should_not_be_lost() {
        var failure = failure_when_the_connection_cannot_be_closed_either();
        then(Attempt.tells(failure, "refuses to begin"))
                .withFailMessage("The database began no transaction, then the connection could not be closed either, and the caller got only "
                        + "%s: what failed first is what people need to know.", inWords(failure))
                .isTrue();
    }

    @Test
    @Order(4)
    void the_second_failure_should_go_along_with_it() {
        var failure = failure_when_the_connection_cannot_be_closed_either();
        then(Attempt.tells(failure, "refuses to close"))
                .withFailMessage("The database began no transaction, then the connection could not be closed either, and nobody was told of the "
                        + "second: a connection that stays open is worth knowing of. An exception can carry another one along.")
                .isTrue();
    }

    Throwable failure_when_the_connection_cannot_be_closed_either() {
        database.journal().failAtNext("close");
        return failureOf(() -> new SqlUnitOfWork(database.connect()).issues().add(bobs("My mouse does not move")));
    }
}
