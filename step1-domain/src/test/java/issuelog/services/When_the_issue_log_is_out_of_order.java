package issuelog.services;

import static java.util.Objects.requireNonNullElse;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(154)
@DisplayName("1.5 When the issue log is out of order")
@Exercise(ReportIssueHandler.class)
class When_the_issue_log_is_out_of_order {

    final RuntimeException outOfOrder = new IllegalStateException("the issue log is out of order");
    ReportIssueHandler handler;
    Throwable arrived;

    @BeforeEach
    void context() {
        given_an_issue_log_that_fails();
        because_bob_reports_an_issue();
    }

    void given_an_issue_log_that_fails() {
        handler = new ReportIssueHandler(issue -> {
            throw outOfOrder;
        });
    }

    void because_bob_reports_an_issue() {
        arrived = failureOf(() -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", "My mouse does not move")));
    }

    @Test
    void the_caller_should_hear_of_it() {
        then(arrived)
                .withFailMessage("The issue log failed with %s, and the caller was met with %s: what the log throws has to reach "
                        + "the caller as it is, or Bob believes that his issue is recorded.", outOfOrder,
                        requireNonNullElse(arrived, "silence"))
                .isSameAs(outOfOrder);
    }
}
