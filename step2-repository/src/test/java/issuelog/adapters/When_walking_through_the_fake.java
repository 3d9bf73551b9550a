package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(211)
@DisplayName("2.1 When walking through the fake")
@Exercise(FakeIssueLog.class)
class When_walking_through_the_fake {

    final FakeIssueLog log = new FakeIssueLog();
    final List<String> seen = new ArrayList<>();

    @BeforeEach
    void context() {
        given_two_issues();
        because_we_walk_through_the_log();
    }

    void given_two_issues() {
        log.add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move"));
        log.add(new Issue(new IssueReporter("Alice", "alice@example.org"), "The printer is out of paper"));
    }

    void because_we_walk_through_the_log() {
        for (var issue : log) {
            seen.add(issue.description());
        }
    }

    @Test
    @Order(1)
    void it_should_show_every_issue_once() {
        then(seen)
                .withFailMessage("The fake holds 'My mouse does not move' and 'The printer is out of paper', and a walk through "
                        + "it showed %s.", seen)
                .containsExactlyInAnyOrder("My mouse does not move", "The printer is out of paper");
    }

    @Test
    @Order(2)
    void it_should_not_lose_an_issue_that_the_walker_removes() {
        var walk = log.iterator();
        walk.next();
        // A walk that cannot remove anything is as good an answer as a copy.
        failureOf(walk::remove);
        var left = new ArrayList<Issue>();
        log.forEach(left::add);
        then(left)
                .withFailMessage("A caller removed an issue from his walk, and the log now holds %d of 2 issues: what the fake "
                        + "hands out is the caller's own.", left.size())
                .hasSize(2);
    }
}
