package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.told;
import static kata.Attempt.failureOf;
import static kata.AwkwardTexts.visible;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.List;
import kata.AwkwardTexts;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Whether empty fields come back is not asked (a split that drops them at the end of a line is a common trap): no field of
 * an issue can be empty, because the domain refuses one that is.
 */
@Order(221)
@DisplayName("2.2 When a line is read back")
@Exercise(IssueLine.class)
class When_a_line_is_read_back {

    Issue written;
    String line;
    Issue readBack;
    Throwable failure;

    @BeforeEach
    void context() {
        given_an_issue_on_one_line();
        because_the_line_is_read_back();
    }

    void given_an_issue_on_one_line() {
        written = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move");
        line = IssueLine.from(written);
    }

    void because_the_line_is_read_back() {
        failure = failureOf(() -> readBack = IssueLine.toIssue(line));
    }

    @Test
    @Order(1)
    void it_should_be_an_issue() {
        then(readBack)
                .withFailMessage("The issue %s was written as%n%s%nand read back as %s%nReading has to undo exactly what writing did.",
                        IssueLogContract.textsOf(written), visible(line), failure == null ? null : told(failure))
                .isNotNull();
    }

    @Test
    @Order(2)
    void it_should_be_the_same_issue() {
        then(readBack.id())
                .withFailMessage("The issue %s was written, and %s was read back: the id belongs on the line, or it would be "
                        + "another issue.", written.id(), readBack.id())
                .isEqualTo(written.id());
    }

    @Test
    @Order(3)
    void it_should_say_the_same() {
        then(IssueLogContract.textsOf(readBack))
                .withFailMessage("%s was written, and %s was read back: every field has to come back in its own place.",
                        IssueLogContract.textsOf(written), IssueLogContract.textsOf(readBack))
                .isEqualTo(IssueLogContract.textsOf(written));
    }

    @Test
    @Order(4)
    void it_should_bring_back_any_text_in_any_place() {
        AwkwardTexts.all().forEach(When_a_line_is_read_back::comes_back_from_any_place);
    }

    @Test
    @Order(5)
    void it_should_bring_back_a_text_that_looks_like_a_line() {
        // Holds whatever stands between the fields: no separator is too rare to be typed.
        comes_back_from_any_place("a whole line of the file in it", line);
    }

    private static void comes_back_from_any_place(String name, String text) {
        comes_back(name, new IssueReporter(text, "bob@example.org"), "My mouse does not move");
        comes_back(name, new IssueReporter("Bob", text + "@example.org"), "My mouse does not move");
        comes_back(name, new IssueReporter("Bob", "bob@example.org"), text);
    }

    private static void comes_back(String name, IssueReporter reporter, String description) {
        var issue = new Issue(reporter, description);
        var line = IssueLine.from(issue);
        var read = new Issue[1];
        var failure = failureOf(() -> read[0] = IssueLine.toIssue(line));
        then(failure)
                .withFailMessage("A text with %s was written as%n%s%nand could not be read back: %s%nReading has to undo exactly what "
                        + "writing did, and nothing that people type may be taken for the end of a field.", name, visible(line),
                        visible(told(failure)))
                .isNull();
        List<String> before = IssueLogContract.textsOf(issue);
        List<String> after = IssueLogContract.textsOf(read[0]);
        then(after)
                .withFailMessage("A text with %s went in as%n%s%nand came out as%n%s%nThe line was%n%s%nReading has to undo exactly "
                        + "what writing did.", name, visible(before.toString()), visible(after.toString()), visible(line))
                .isEqualTo(before);
    }
}
