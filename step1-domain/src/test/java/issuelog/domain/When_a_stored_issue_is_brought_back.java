package issuelog.domain;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(141)
@DisplayName("1.4 When a stored issue is brought back")
@Exercise(Issue.class)
class When_a_stored_issue_is_brought_back {

    final IssueReporter bob = new IssueReporter("Bob", "bob@example.org");
    Issue stored;
    String writtenId;
    Issue broughtBack;

    @BeforeEach
    void context() {
        given_an_issue_whose_id_was_written_down();
        because_it_is_brought_back_with_that_id();
    }

    void given_an_issue_whose_id_was_written_down() {
        stored = new Issue(bob, "My mouse won't move");
        writtenId = stored.id().toString();
    }

    void because_it_is_brought_back_with_that_id() {
        broughtBack = new Issue(IssueId.of(writtenId), bob, "My mouse does not click either");
    }

    @Test
    @Order(1)
    void it_should_have_the_id_that_it_was_stored_with() {
        then(broughtBack.id())
                .withFailMessage("The issue was stored as %s and came back as %s: an issue keeps its id for life.",
                        writtenId, broughtBack.id())
                .isEqualTo(IssueId.of(writtenId));
    }

    @Test
    @Order(2)
    void it_should_say_what_was_stored() {
        then(broughtBack.description())
                .withFailMessage("'My mouse does not click either' was stored and '%s' came back.",
                        broughtBack.description())
                .isEqualTo("My mouse does not click either");
        then(broughtBack.reporter())
                .withFailMessage("Bob's issue was stored and came back as the issue of %s.", broughtBack.reporter())
                .isEqualTo(bob);
    }

    @Test
    @Order(3)
    void it_should_be_the_same_issue() {
        then(broughtBack)
                .withFailMessage("Two issues with the id %s are not equal: the id alone tells which issue it is, not what it "
                        + "says and not which object in memory it is.", writtenId)
                .isEqualTo(stored);
    }

    @Test
    @Order(4)
    void it_should_be_the_same_issue_in_a_set() {
        then(broughtBack.hashCode())
                .withFailMessage("Two equal issues have different hash codes (%d and %d), so a set keeps both: equals and "
                        + "hashCode go together.", stored.hashCode(), broughtBack.hashCode())
                .isEqualTo(stored.hashCode());
    }

    @Test
    @Order(5)
    void it_should_differ_from_anything_that_is_no_issue() {
        List<Boolean> answers = new ArrayList<>();
        var failure = failureOf(() -> {
            answers.add(broughtBack.equals(null));
            answers.add(broughtBack.equals((Object) "My mouse does not click either"));
        });
        then(answers)
                .withFailMessage("Asked whether it is equal to null and to a text, the issue said %s: equals says false to "
                        + "anything that is no issue, and never fails.", failure == null ? answers : failure)
                .containsExactly(false, false);
    }
}
