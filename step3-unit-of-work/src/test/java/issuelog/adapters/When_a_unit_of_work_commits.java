package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(331)
@DisplayName("3.3 When a unit of work commits")
@Exercise(SqlUnitOfWork.class)
class When_a_unit_of_work_commits extends With_a_database {

    SqlUnitOfWork work;

    @BeforeEach
    void context() {
        given_a_unit_of_work_with_an_issue();
        because_it_commits();
    }

    void given_a_unit_of_work_with_an_issue() {
        work = new SqlUnitOfWork(database.connect());
        work.issues().add(bobs("My mouse does not move"));
    }

    void because_it_commits() {
        work.commit();
    }

    @Test
    @Order(1)
    void everybody_should_see_the_issue() {
        then(database.stored("description"))
                .withFailMessage("The unit has committed, and others see %s: commit() makes its work everybody's.",
                        database.stored("description"))
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(2)
    void it_should_give_its_connection_back_at_the_end() {
        work.close();
        then(database.openConnections())
                .withFailMessage("The unit has committed and is closed, and %d connection is still open: the unit owns its connection, "
                        + "and close() gives it back.", database.openConnections())
                .isZero();
    }
}
