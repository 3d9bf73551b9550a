package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.ports.UnitOfWorkManager;
import kata.Exercise;
import kata.database.PostgresServer;
import kata.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Order(386)
@DisplayName("3.8 When the parts are plugged to PostgreSQL")
@Exercise(SqlUnitOfWorkManager.class)
@Tag("slow")
class When_the_parts_are_plugged_to_PostgreSQL extends AssembledContract {

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        database = TestDatabase.postgresql(PostgresServer.url());
        return new SqlUnitOfWorkManager(database.dataSource());
    }

    /** PostgreSQL waits for ever unless it is told otherwise; half a second is what these specs tell it. */
    @Test
    @Order(41)
    void it_should_not_wait_for_ever_for_somebody_elses_row() {
        var mouse = issue("My mouse does not move");
        var failure = failureOf(() -> {
            try (var ours = unitsOfWork.start(); var theirs = unitsOfWork.start()) {
                theirs.issues().add(mouse);
                send_what_is_pending(theirs);
                ours.issues().add(new Issue(mouse.id(), bob, "My mouse is somebody else's"));
                send_what_is_pending(ours);
                theirs.commit();
                ours.commit();
            }
        });
        then(failure)
                .withFailMessage("Two units added an issue with one id, and nobody was told.")
                .isNotNull();
    }
}
