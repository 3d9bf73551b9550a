package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import org.junit.jupiter.api.BeforeEach;

/** A log with something to find in it: what the scenarios of "Finding issues" begin with. */
abstract class With_three_issues_of_two_people {

    final IssueLog log = new FakeIssueLog();
    Issue mouse;
    Issue screen;
    Issue printer;

    @BeforeEach
    void three_issues() {
        given_bob_has_reported_two_issues();
        given_alice_has_reported_one_issue();
    }

    void given_bob_has_reported_two_issues() {
        var bob = new IssueReporter("Bob", "bob@example.org");
        mouse = new Issue(bob, "My mouse does not move");
        screen = new Issue(bob, "My screen is dark");
        log.add(mouse);
        log.add(screen);
    }

    void given_alice_has_reported_one_issue() {
        printer = new Issue(new IssueReporter("Alice", "alice@example.org"), "The printer is out of paper");
        log.add(printer);
    }
}
