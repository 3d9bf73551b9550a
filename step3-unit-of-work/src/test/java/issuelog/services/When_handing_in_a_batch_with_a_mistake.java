package issuelog.services;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.FakeUnitOfWork;
import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(321)
@DisplayName("3.2 When handing in a batch with a mistake")
@Exercise(FakeUnitOfWork.class)
class When_handing_in_a_batch_with_a_mistake extends With_a_fake_unit_of_work {

    Throwable refusal;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_bob_hands_in_two_reports_at_once_and_the_second_one_has_no_description();
    }

    void because_bob_hands_in_two_reports_at_once_and_the_second_one_has_no_description() {
        refusal = failureOf(() -> {
            try (var work = unitOfWork.start()) {
                work.issues().add(new Issue(new IssueReporter("Bob", "bob@example.org"), "The door of room 12 sticks"));
                work.issues().add(new Issue(new IssueReporter("Bob", "bob@example.org"), " "));
                work.commit();
            }
        });
    }

    @Test
    @Order(1)
    void it_should_refuse_the_batch() {
        then(refusal)
                .withFailMessage("A batch with a report that says nothing was met with %s.", inWords(refusal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void it_should_leave_the_issue_log_empty() {
        var issues = recorded();
        then(issues)
                .withFailMessage("The batch was refused and never committed, and the next unit finds %s: code that is tested against "
                        + "a fake that keeps uncommitted work passes here and loses data in production.", issues)
                .isEmpty();
    }
}
