package issuelog.domain;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(140)
@DisplayName("1.4 When an issue is created")
@Exercise(Issue.class)
class When_an_issue_is_created {

    final IssueReporter bob = new IssueReporter("Bob", "bob@example.org");
    Issue issue;

    @BeforeEach
    void context() {
        because_bob_describes_his_problem();
    }

    void because_bob_describes_his_problem() {
        issue = new Issue(bob, " My mouse\nwon't move ");
    }

    @Test
    @Order(1)
    void it_should_know_its_reporter() {
        then(issue.reporter())
                .withFailMessage("Bob created the issue and its reporter is %s: an issue knows who reported it.", issue.reporter())
                .isEqualTo(bob);
    }

    @Test
    @Order(2)
    void it_should_keep_the_description_as_it_was_given() {
        then(issue.description())
                .withFailMessage("The description ' My mouse\\nwon't move ' became '%s': an issue keeps what people "
                        + "say, letter by letter.", String.valueOf(issue.description()).replace("\n", "\\n"))
                .isEqualTo(" My mouse\nwon't move ");
    }

    @Test
    @Order(3)
    void it_should_take_a_description_of_one_letter() {
        var refusal = failureOf(() -> new Issue(bob, "?"));
        then(refusal)
                .withFailMessage("The description '?' was met with %s: only a blank description says nothing, and it is not for the "
                        + "issue to judge the rest.", refusal)
                .isNull();
    }

    @Test
    @Order(4)
    void it_should_have_an_id() {
        then(issue.id())
                .withFailMessage("A new issue has no id: it gives itself one (IssueId.next()), because nobody else can tell "
                        + "it from the others.")
                .isNotNull();
    }

    @Test
    @Order(5)
    void it_should_differ_from_an_issue_that_says_the_same() {
        var twin = new Issue(bob, " My mouse\nwon't move ");
        then(issue)
                .withFailMessage("Bob's mouse broke twice, in the same words, and the two issues count as one: an entity "
                        + "is told by its identity, not by what it says.")
                .isNotEqualTo(twin);
    }
}
