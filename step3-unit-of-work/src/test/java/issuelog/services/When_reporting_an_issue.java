package issuelog.services;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.FakeUnitOfWork;
import issuelog.domain.IssueReporter;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(320)
@DisplayName("3.2 When reporting an issue")
@Exercise(FakeUnitOfWork.class)
class When_reporting_an_issue extends With_a_fake_unit_of_work {

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_bob_reports_the_issue();
    }

    void because_bob_reports_the_issue() {
        new ReportIssueHandler(unitOfWork)
                .handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move"));
    }

    @Test
    @Order(1)
    void it_should_have_created_a_new_issue() {
        var issues = recorded();
        then(issues)
                .withFailMessage("Bob reported one issue in a unit of work that was committed, and the next unit finds %s: "
                        + "commit() keeps what was added, and start() begins with what is kept.", issues)
                .hasSize(1);
    }

    @Test
    @Order(2)
    void it_should_have_recorded_the_reporter() {
        var reporter = recorded().get(0).reporter();
        then(reporter)
                .withFailMessage("Bob <bob@example.org> reported the issue, and it was recorded for %s.", reporter)
                .isEqualTo(new IssueReporter("Bob", "bob@example.org"));
    }

    @Test
    @Order(3)
    void it_should_have_recorded_the_description() {
        var description = recorded().get(0).description();
        then(description)
                .withFailMessage("Bob reported 'My mouse does not move', and '%s' was recorded.", description)
                .isEqualTo("My mouse does not move");
    }

    /** Technical: no customer asks for it, so no scenario has it. */
    @Test
    @Order(4)
    void it_should_have_committed_the_unit_of_work() {
        then(unitOfWork.wasCommitted())
                .withFailMessage("The handler committed the unit of work, and wasCommitted() says no.")
                .isTrue();
    }
}
