package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.descriptions;
import static org.assertj.core.api.BDDAssertions.then;

import java.sql.Connection;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(330)
@DisplayName("3.3 When a unit of work is under way")
@Exercise(SqlUnitOfWork.class)
class When_a_unit_of_work_is_under_way extends With_a_database {

    Connection connection;
    SqlUnitOfWork work;

    @BeforeEach
    void context() {
        given_a_unit_of_work();
        because_an_issue_is_added();
    }

    void given_a_unit_of_work() {
        connection = database.connect();
        work = new SqlUnitOfWork(connection);
    }

    void because_an_issue_is_added() {
        var log = work.issues();
        log.add(bobs("My mouse does not move"));
        log.reportedBy("bob@example.org");
    }

    @Test
    @Order(1)
    void nobody_else_should_see_the_issue_yet() {
        then(database.stored("description"))
                .withFailMessage("The unit has not committed yet, and others see %s already: JDBC commits each statement by itself "
                        + "until it is told otherwise.", database.stored("description"))
                .isEmpty();
    }

    @Test
    @Order(2)
    void asking_for_the_log_again_should_change_nothing() {
        work.issues();
        then(database.stored("description"))
                .withFailMessage("The unit was asked for its log a second time, and now others see %s: issues() hands out a log and does "
                        + "nothing else. On many databases even creating a table ends the transaction.", database.stored("description"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void the_issue_should_be_in_the_transaction_at_once() {
        var found = descriptions(new SqlIssueLog(connection).reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("An issue was added to the unit, and another log on the same connection finds %s: the log of the unit "
                        + "works on the unit's own connection.", found)
                .containsExactly("My mouse does not move");
    }
}
