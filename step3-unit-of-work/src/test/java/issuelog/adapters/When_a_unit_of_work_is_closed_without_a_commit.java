package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(332)
@DisplayName("3.3 When a unit of work is closed without a commit")
@Exercise(SqlUnitOfWork.class)
class When_a_unit_of_work_is_closed_without_a_commit extends With_a_database {

    SqlUnitOfWork work;

    @BeforeEach
    void context() {
        given_a_unit_of_work_with_an_issue();
        because_it_is_closed();
    }

    void given_a_unit_of_work_with_an_issue() {
        work = new SqlUnitOfWork(database.connect());
        work.issues().add(bobs("My mouse does not move"));
    }

    void because_it_is_closed() {
        work.close();
    }

    @Test
    @Order(1)
    void nothing_should_be_stored() {
        then(database.stored("description"))
                .withFailMessage("The unit was closed without a commit, and %s is stored. JDBC does not say what becomes of unfinished "
                        + "work when a connection is closed, and this database keeps it: say yourself what you want.",
                        database.stored("description"))
                .isEmpty();
    }

    @Test
    @Order(2)
    void it_should_have_given_its_connection_back() {
        then(database.openConnections())
                .withFailMessage("The unit is closed, and %d connection is still open.", database.openConnections())
                .isZero();
    }
}
