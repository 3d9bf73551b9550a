package issuelog.domain;

import static java.util.Objects.requireNonNullElse;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.util.Arrays;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(142)
@DisplayName("1.4 When an issue says nothing")
@Exercise(Issue.class)
class When_an_issue_says_nothing {

    final IssueReporter bob = new IssueReporter("Bob", "bob@example.org");

    Throwable because_bob_describes_his_problem_as(String description) {
        return failureOf(() -> new Issue(bob, description));
    }

    @Test
    @Order(1)
    void it_should_refuse_a_blank_description() {
        for (var description : Arrays.asList("", "  ", "\t\n")) {
            var refusal = because_bob_describes_his_problem_as(description);
            then(refusal)
                    .withFailMessage("The description '%s' was met with %s instead of an IllegalArgumentException: nobody "
                            + "can act on an issue that says nothing.", description, requireNonNullElse(refusal, "silence"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Order(2)
    void it_should_refuse_a_missing_description() {
        var refusal = because_bob_describes_his_problem_as(null);
        then(refusal)
                .withFailMessage("The description null was met with %s: null says nothing either, refuse it "
                        + "(IllegalArgumentException or NullPointerException).", requireNonNullElse(refusal, "silence"))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Test
    @Order(3)
    void it_should_say_that_it_is_the_description() {
        var message = because_bob_describes_his_problem_as(" ").getMessage();
        then(message)
                .withFailMessage("A blank description was refused with the message '%s', which does not mention the "
                        + "description: whoever reads it wants to know what to correct.", message)
                .containsIgnoringCase("description");
    }

    @Test
    @Order(4)
    void it_should_refuse_it_for_a_stored_issue_too() {
        var refusal = failureOf(() -> new Issue(IssueId.next(), bob, " "));
        then(refusal)
                .withFailMessage("The constructor for stored issues met a blank description with %s: a rule of the domain "
                        + "holds at every door.", requireNonNullElse(refusal, "silence"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(5)
    void it_should_refuse_an_issue_of_nobody() {
        var refusal = failureOf(() -> new Issue(null, "My mouse won't move"));
        then(refusal)
                .withFailMessage("An issue without a reporter was met with %s: an issue knows who reported it, so refuse "
                        + "null (IllegalArgumentException or NullPointerException).", requireNonNullElse(refusal, "silence"))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Test
    @Order(6)
    void it_should_refuse_a_stored_issue_without_an_id() {
        var refusal = failureOf(() -> new Issue(null, bob, "My mouse won't move"));
        then(refusal)
                .withFailMessage("A stored issue without an id was met with %s: nobody can tell it from the others, so refuse "
                        + "null (IllegalArgumentException or NullPointerException).", requireNonNullElse(refusal, "silence"))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }
}
