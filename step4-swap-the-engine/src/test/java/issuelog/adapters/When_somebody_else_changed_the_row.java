package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.ports.UnitOfWorkManager;
import kata.Attempt;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(423)
@DisplayName("4.2 When somebody else changed the row")
@Exercise({HibernateUnitOfWork.class, HibernateIssueLog.class})
class When_somebody_else_changed_the_row extends With_sessions {

    final Issue printer = bobs("The printer is broken");
    UnitOfWorkManager unitsOfWork;
    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_an_issue();
        because_somebody_changes_the_row_before_our_change_is_committed();
    }

    void given_bob_has_reported_an_issue() {
        given_hibernate_is_started_with_the_mapping();
        unitsOfWork = new HibernateUnitOfWorkManager(sessions);
        try (var work = unitsOfWork.start()) {
            work.issues().add(printer);
            work.commit();
        }
    }

    void because_somebody_changes_the_row_before_our_change_is_committed() {
        failure = failureOf(() -> {
            try (var work = unitsOfWork.start()) {
                work.issues().get(printer.id()).orElseThrow().amend("The printer is on fire");
                database.execute("update issues set description = 'The printer is out of paper'");
                work.commit();
            }
        });
    }

    @Test
    @Order(1)
    void it_should_not_overwrite_the_other_change() {
        then(database.stored("description"))
                .withFailMessage("Somebody else changed the row to 'The printer is out of paper' after we had loaded it, and now it holds %s.",
                        database.stored("description"))
                .containsExactly("The printer is out of paper");
    }

    @Test
    @Order(2)
    void the_caller_should_get_a_storage_failure_that_leads_to_the_issue() {
        then(failure instanceof StorageFailure && Attempt.tells(failure, printer.id().toString()))
                .withFailMessage("Somebody else was faster, and the caller got %s: let it be a StorageFailure that keeps what Hibernate says as its "
                        + "cause, for Hibernate names the issue.", inWords(failure))
                .isTrue();
    }
}
