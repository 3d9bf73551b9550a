package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(342)
@DisplayName("3.4 When the rollback after a failed commit fails too")
@Exercise(LoggedUnitOfWork.class)
class When_the_rollback_after_a_failed_commit_fails_too {

    final RecordingUnit unit = new RecordingUnit(new FakeIssueLog());
    final RecordingLogger logger = new RecordingLogger();
    final RuntimeException diskFull = new StorageFailure("the disk is full");
    final RuntimeException noRollback = new StorageFailure("there is no rollback either");
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_unit_that_can_be_neither_committed_nor_rolled_back();
        because_it_commits();
    }

    void given_a_unit_that_can_be_neither_committed_nor_rolled_back() {
        unit.failAt("commit", diskFull);
        unit.failAt("rollback", noRollback);
    }

    void because_it_commits() {
        arrived = failureOf(() -> new LoggedUnitOfWork(unit, logger).commit());
    }

    @Test
    @Order(1)
    void the_first_failure_should_arrive() {
        then(arrived)
                .withFailMessage("The commit failed with '%s', then the rollback with '%s', and the caller got %s: what failed first is what "
                        + "people need to know.", diskFull.getMessage(), noRollback.getMessage(), arrived)
                .isSameAs(diskFull);
    }

    @Test
    @Order(2)
    void the_second_failure_should_go_along_with_it() {
        then(arrived.getSuppressed())
                .withFailMessage("The rollback failed as well, and nobody will ever hear of it: add it to the first failure as suppressed.")
                .containsExactly(noRollback);
    }
}
