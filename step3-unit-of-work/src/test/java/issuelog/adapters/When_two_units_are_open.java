package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(380)
@DisplayName("3.8 When two units are open")
@Exercise(SqlUnitOfWorkManager.class)
class When_two_units_are_open extends With_a_database {

    UnitOfWork ours;
    UnitOfWork theirs;
    long openBefore;

    @BeforeEach
    void context() {
        given_two_units_with_an_issue_each();
        because_theirs_is_rolled_back_and_closed();
    }

    void given_two_units_with_an_issue_each() {
        var unitsOfWork = new SqlUnitOfWorkManager(database.dataSource());
        openBefore = database.openConnections();
        ours = unitsOfWork.start();
        theirs = unitsOfWork.start();
        ours.issues().add(bobs("Ours"));
        theirs.issues().add(bobs("Theirs"));
        ours.issues().reportedBy("bob@example.org");
        theirs.issues().reportedBy("bob@example.org");
    }

    void because_theirs_is_rolled_back_and_closed() {
        theirs.rollback();
        theirs.close();
    }

    @Test
    @Order(1)
    void no_connection_should_have_been_taken_before_a_unit_began() {
        then(openBefore)
                .withFailMessage("The manager was made, no unit was started, and %d connection was open: a connection is taken when the work "
                        + "begins and given back when it ends.", openBefore)
                .isZero();
    }

    @Test
    @Order(2)
    void ours_should_not_be_touched() {
        then(database.stored("description"))
                .withFailMessage("Their unit was rolled back and closed, ours has not committed, and others see %s.", database.stored("description"))
                .isEmpty();
        var failure = failureOf(ours::commit);
        then(failure)
                .withFailMessage("Their unit was rolled back and closed, and then ours could not be committed (%s): each unit has a connection "
                        + "of its own, or one ends the other's work.", failure)
                .isNull();
        then(database.stored("description"))
                .withFailMessage("Their unit was rolled back, ours committed, and %s is stored: each unit has a connection of its own, or one "
                        + "undoes the other's work.", database.stored("description"))
                .containsExactly("Ours");
    }

    @Test
    @Order(3)
    void every_connection_should_be_given_back() {
        ours.close();
        then(database.openConnections())
                .withFailMessage("Both units are closed, and %d of their connections are still open: a unit has one connection, its parts "
                        + "share it, and it goes back at the end.", database.openConnections())
                .isZero();
    }
}
