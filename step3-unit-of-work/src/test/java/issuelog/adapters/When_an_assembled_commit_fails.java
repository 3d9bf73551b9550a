package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import java.sql.SQLException;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(383)
@DisplayName("3.8 When an assembled commit fails")
@Exercise(SqlUnitOfWorkManager.class)
class When_an_assembled_commit_fails extends With_a_database {

    SqlUnitOfWorkManager unitsOfWork;
    UnitOfWork work;
    Throwable failure;

    @BeforeEach
    void context() {
        given_three_stored_issues();
        because_all_three_are_changed_and_the_second_update_is_refused();
    }

    void given_three_stored_issues() {
        unitsOfWork = new SqlUnitOfWorkManager(database.dataSource());
        try (var first = unitsOfWork.start()) {
            first.issues().add(bobs("mouse"));
            first.issues().add(bobs("screen"));
            first.issues().add(bobs("chair"));
            first.commit();
        }
    }

    void because_all_three_are_changed_and_the_second_update_is_refused() {
        work = unitsOfWork.start();
        work.issues().reportedBy("bob@example.org").forEach(issue -> issue.amend("my " + issue.description()));
        database.journal().failAt(2, "update");
        failure = failureOf(work::commit);
        database.journal().failNoMore();
    }

    @Test
    @Order(1)
    void the_caller_should_hear_why() {
        then(failure)
                .withFailMessage("The second of three changes could not be written, and the caller got %s: a commit that fails says so, with "
                        + "the SQLException as the cause.", failure)
                .isNotNull()
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    @Order(2)
    void it_should_have_been_rolled_back_at_once() {
        var verbs = database.journal().verbs();
        then(verbs.subList(verbs.lastIndexOf("update"), verbs.size()))
                .withFailMessage("A commit failed and the database was told %s: is the part that deals with failing commits plugged in, and "
                        + "around the part that writes the changes?", verbs)
                .contains("rollback");
    }

    @Test
    @Order(3)
    void none_of_the_changes_should_be_stored() {
        work.close();
        then(database.stored("description"))
                .withFailMessage("The second of three changes failed, and the table holds %s: all or nothing.", database.stored("description"))
                .containsExactlyInAnyOrder("mouse", "screen", "chair");
    }

    @Test
    @Order(4)
    void another_commit_should_not_store_a_half() {
        failureOf(work::commit);
        work.close();
        var stored = database.stored("description");
        then(stored.stream().filter(description -> description.startsWith("my ")).count())
                .withFailMessage("After the failed commit the unit was committed once more, and the table holds %s: all or nothing.", stored)
                .isIn(0L, 3L);
    }

    @Test
    @Order(5)
    void the_next_unit_should_work() {
        work.close();
        try (var next = unitsOfWork.start()) {
            next.issues().add(bobs("desk"));
            next.commit();
        }
        then(database.stored("description"))
                .withFailMessage("A commit failed, the next unit added 'desk' and committed, and the table holds %s.",
                        database.stored("description"))
                .contains("desk");
        then(database.openConnections())
                .withFailMessage("All units are closed, and %d connection is still open.", database.openConnections())
                .isZero();
    }
}
