package issuelog.domain;

import static org.assertj.core.api.BDDAssertions.then;

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
    Issue broughtBack;

    @BeforeEach
    void context() {
        given_an_issue_that_was_stored();
        because_it_is_brought_back_with_its_id();
    }

    void given_an_issue_that_was_stored() {
        stored = new Issue(bob, "My mouse won't move");
    }

    void because_it_is_brought_back_with_its_id() {
        broughtBack = new Issue(stored.id(), bob, "My mouse does not click either");
    }

    @Test
    @Order(1)
    void it_should_have_the_id_that_it_was_stored_with() {
        then(broughtBack.id())
                .withFailMessage("The issue was stored as %s and came back as %s: an issue keeps its id for life.",
                        stored.id(), broughtBack.id())
                .isEqualTo(stored.id());
    }

    @Test
    @Order(2)
    void it_should_say_what_was_stored() {
        then(broughtBack.description())
                .withFailMessage("'My mouse does not click either' was stored and '%s' came back.", broughtBack.description())
                .isEqualTo("My mouse does not click either");
        then(broughtBack.reporter())
                .withFailMessage("Bob's issue was stored and came back as the issue of %s.", broughtBack.reporter())
                .isEqualTo(bob);
    }

    @Test
    @Order(3)
    void it_should_be_the_same_issue() {
        then(broughtBack)
                .withFailMessage("Two issues with the id %s are not equal, because their descriptions differ: an entity "
                        + "stays the same while what it says changes.", stored.id())
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
        then(broughtBack.equals(null) || broughtBack.equals((Object) "My mouse does not click either"))
                .withFailMessage("The issue says that it is equal to null or to a text: equals answers false for "
                        + "anything that is no issue.")
                .isFalse();
    }
}
