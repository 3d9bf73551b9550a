package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(326)
@DisplayName("3.2 When the fake tells what happened")
@Exercise(FakeUnitOfWork.class)
class When_the_fake_tells_what_happened {

    FakeUnitOfWork unitOfWork;

    @BeforeEach
    void context() {
        given_a_fake_with_an_issue_added();
    }

    void given_a_fake_with_an_issue_added() {
        unitOfWork = new FakeUnitOfWork();
        unitOfWork.start().issues().add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move"));
    }

    @Test
    @Order(1)
    void it_should_not_claim_a_commit_before_there_was_one() {
        then(unitOfWork.wasCommitted())
                .withFailMessage("wasCommitted() says yes, and nobody has called commit() yet.")
                .isFalse();
    }

    @Test
    @Order(2)
    void it_should_tell_a_commit() {
        unitOfWork.commit();
        unitOfWork.close();
        then(unitOfWork.wasCommitted())
                .withFailMessage("commit() was called and then close(), and wasCommitted() says no.")
                .isTrue();
        then(unitOfWork.wasRolledBack())
                .withFailMessage("commit() was called and then close(), and wasRolledBack() says yes: nothing was forgotten.")
                .isFalse();
    }

    @Test
    @Order(3)
    void it_should_tell_a_rollback() {
        unitOfWork.rollback();
        unitOfWork.close();
        then(unitOfWork.wasRolledBack())
                .withFailMessage("rollback() was called, and wasRolledBack() says no.")
                .isTrue();
        then(unitOfWork.wasCommitted())
                .withFailMessage("rollback() was called, and wasCommitted() says yes.")
                .isFalse();
    }

    @Test
    @Order(4)
    void it_should_not_take_closing_for_a_commit() {
        unitOfWork.close();
        then(unitOfWork.wasCommitted())
                .withFailMessage("The unit was closed without a commit, and wasCommitted() says yes: closing is not saving.")
                .isFalse();
    }

    @Test
    @Order(5)
    void it_should_begin_anew_with_each_unit() {
        unitOfWork.commit();
        unitOfWork.close();
        unitOfWork.start();
        then(unitOfWork.wasCommitted() || unitOfWork.wasRolledBack())
                .withFailMessage("A new unit was started, and wasCommitted() or wasRolledBack() still speaks of the one before.")
                .isFalse();
    }
}
