package issuelog.domain;

import static java.util.Objects.requireNonNullElse;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(144)
@DisplayName("1.4 When an issue is amended to nothing")
@Exercise(Issue.class)
class When_an_issue_is_amended_to_nothing {

    Issue issue;
    Throwable refusal;

    @BeforeEach
    void context() {
        given_an_issue();
        because_its_description_is_amended_to_a_blank();
    }

    void given_an_issue() {
        issue = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse won't move");
    }

    void because_its_description_is_amended_to_a_blank() {
        refusal = failureOf(() -> issue.amend(" "));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_change() {
        then(refusal)
                .withFailMessage("Amending the description to a blank was met with %s instead of an "
                        + "IllegalArgumentException: what may not come in at the front door may not come in at the back.",
                        requireNonNullElse(refusal, "silence"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void it_should_still_say_what_it_said() {
        then(issue.description())
                .withFailMessage("The change was refused, and yet the description is now '%s': check first, then change.",
                        issue.description())
                .isEqualTo("My mouse won't move");
    }
}
