package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(340)
@DisplayName("3.4 When a logged unit commits")
@Exercise(LoggedUnitOfWork.class)
class When_a_logged_unit_commits {

    final FakeIssueLog log = new FakeIssueLog();
    final RecordingUnit unit = new RecordingUnit(log);
    final RecordingLogger logger = new RecordingLogger();
    LoggedUnitOfWork work;

    @BeforeEach
    void context() {
        given_a_unit_with_a_logger_around_it();
        because_it_commits();
    }

    void given_a_unit_with_a_logger_around_it() {
        work = new LoggedUnitOfWork(unit, logger);
    }

    void because_it_commits() {
        work.commit();
    }

    @Test
    @Order(1)
    void it_should_commit_the_unit_inside_once() {
        then(unit.events)
                .withFailMessage("commit() was called once, and the unit inside heard %s.", unit.events)
                .containsExactly("commit");
    }

    @Test
    @Order(2)
    void it_should_log_no_warning() {
        then(logger.warnings())
                .withFailMessage("All went well, and the log warns of %s: a log that cries wolf is not read.", logger.warnings())
                .isEmpty();
    }

    @Test
    @Order(3)
    void it_should_pass_everything_else_on() {
        work.issues().add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move"));
        then(log)
                .withFailMessage("An issue was added, and it did not reach the unit inside: whoever goes around a unit hands out its log.")
                .hasSize(1);
        work.rollback();
        work.close();
        then(unit.events)
                .withFailMessage("commit(), rollback() and close() were called, and the unit inside heard %s: whoever goes around a unit "
                        + "passes on what it does not care about.", unit.events)
                .containsExactly("commit", "rollback", "close");
    }
}
