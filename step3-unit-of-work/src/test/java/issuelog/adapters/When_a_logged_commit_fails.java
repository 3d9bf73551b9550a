package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.io.IOException;
import java.io.UncheckedIOException;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(341)
@DisplayName("3.4 When a logged commit fails")
@Exercise(LoggedUnitOfWork.class)
class When_a_logged_commit_fails {

    final RecordingUnit unit = new RecordingUnit(new FakeIssueLog());
    final RecordingLogger logger = new RecordingLogger();
    final RuntimeException diskFull = new UncheckedIOException("the disk is full", new IOException());
    Throwable arrived;

    @BeforeEach
    void context() {
        given_a_unit_that_cannot_be_committed();
        because_it_commits();
    }

    void given_a_unit_that_cannot_be_committed() {
        unit.failAt("commit", diskFull);
    }

    void because_it_commits() {
        arrived = failureOf(() -> new LoggedUnitOfWork(unit, logger).commit());
    }

    @Test
    @Order(1)
    void the_same_failure_should_arrive() {
        then(arrived)
                .withFailMessage("The commit failed with '%s', and the caller got %s: logging is not handling, so let the failure go on as "
                        + "it is.", diskFull.getMessage(), arrived)
                .isSameAs(diskFull);
    }

    @Test
    @Order(2)
    void it_should_be_logged_once_with_its_reason() {
        then(logger.warnings())
                .withFailMessage("One commit failed, and the log has %d entries at WARNING or above: %s. One failure, whatever its type, is "
                        + "one entry: without it nobody looks, and two look like two failures.", logger.warnings().size(), logger.warnings())
                .hasSize(1);
        then(logger.warnings().get(0).carries(diskFull))
                .withFailMessage("The log says '%s' and does not hold the failure itself: give it to the logger, which shows where it came "
                        + "from and what caused it.", logger.warnings().get(0).text())
                .isTrue();
    }

    @Test
    @Order(3)
    void it_should_be_rolled_back() {
        then(unit.events)
                .withFailMessage("The commit failed, and the unit inside heard %s: after a failed commit, roll back once, and do not commit "
                        + "again.", unit.events)
                .containsExactly("commit", "rollback");
    }
}
