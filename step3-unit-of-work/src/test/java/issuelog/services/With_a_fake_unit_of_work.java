package issuelog.services;

import issuelog.adapters.FakeUnitOfWork;
import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.List;
import java.util.Optional;

/** Use cases on the fake: what they have kept is looked at through a new unit. */
abstract class With_a_fake_unit_of_work {

    final FakeUnitOfWork unitOfWork = new FakeUnitOfWork();
    Issue issue;

    void given_an_empty_issue_log() {
        // A new fake is empty.
    }

    void given_bob_has_reported_the_issue() {
        issue = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move");
        try (var work = unitOfWork.start()) {
            work.issues().add(issue);
            work.commit();
        }
    }

    List<Issue> recorded() {
        try (var work = unitOfWork.start()) {
            return work.issues().reportedBy("bob@example.org");
        }
    }

    /** What the issue says, if it is still there under its id. */
    Optional<String> recordedDescription() {
        try (var work = unitOfWork.start()) {
            return work.issues().get(issue.id()).map(Issue::description);
        }
    }
}
