package issuelog.domain;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.HashSet;
import java.util.Set;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(143)
@DisplayName("1.4 When an issue is amended")
@Exercise(Issue.class)
class When_an_issue_is_amended {

    Issue issue;
    IssueId idBefore;
    Set<Issue> desk;

    @BeforeEach
    void context() {
        given_an_issue_on_somebodys_desk();
        because_its_description_is_amended();
    }

    void given_an_issue_on_somebodys_desk() {
        issue = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse won't move");
        idBefore = issue.id();
        desk = new HashSet<>(Set.of(issue));
    }

    void because_its_description_is_amended() {
        issue.amend("My mouse won't click");
    }

    @Test
    @Order(1)
    void it_should_say_the_new_description() {
        then(issue.description())
                .withFailMessage("The issue was amended to 'My mouse won't click' and says '%s': the new description takes the "
                        + "place of the old one, in this very issue.", issue.description())
                .isEqualTo("My mouse won't click");
    }

    @Test
    @Order(2)
    void it_should_still_have_its_id() {
        then(issue.id())
                .withFailMessage("The id was %s and is %s after the change: whoever wrote the number down would never find "
                        + "the issue again.", idBefore, issue.id())
                .isEqualTo(idBefore);
    }

    @Test
    @Order(3)
    void it_should_still_be_found_in_a_set() {
        then(desk.contains(issue))
                .withFailMessage("A set that holds the issue no longer finds it after the change: its hash code changed "
                        + "along with the description, and an identity does not change.")
                .isTrue();
    }
}
