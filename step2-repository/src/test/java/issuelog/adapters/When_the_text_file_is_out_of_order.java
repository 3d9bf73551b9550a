package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import java.nio.file.Files;
import java.nio.file.Path;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(233)
@DisplayName("2.3 When the text file is out of order")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_the_text_file_is_out_of_order {

    @TempDir
    Path folder;
    Path file;

    void given_a_file_in_a_folder_that_does_not_exist() {
        file = folder.resolve("nobody made this folder").resolve("issues.txt");
    }

    /** A folder can be neither read nor written as a file, on any system. */
    void given_a_folder_in_the_place_of_the_file() {
        file = folder;
    }

    @Test
    @Order(1)
    void the_caller_should_hear_that_an_issue_was_not_written() {
        given_a_file_in_a_folder_that_does_not_exist();
        var failure = failureOf(() ->
                new TextFileIssueLog(file).add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move")));
        // A log that makes the folder, and keeps the issue, is as good an answer.
        then(failure != null || Files.exists(file))
                .withFailMessage("The issue could not be written, because its folder does not exist, and nobody was told: whoever "
                        + "reported it believes that it is stored.")
                .isTrue();
    }

    @Test
    @Order(2)
    void the_caller_should_hear_that_nothing_could_be_read() {
        given_a_folder_in_the_place_of_the_file();
        var failure = failureOf(() -> new TextFileIssueLog(file).reportedBy("bob@example.org"));
        then(failure)
                .withFailMessage("The file could not be read, because it is a folder, and the answer was an empty list: 'I cannot "
                        + "look' is not 'there is nothing'.")
                .isNotNull();
        var failureOfGet = failureOf(() -> new TextFileIssueLog(file).get(IssueId.next()));
        then(failureOfGet)
                .withFailMessage("The file could not be read, because it is a folder, and get() answered that there is no such "
                        + "issue: 'I cannot look' is not 'there is nothing'.")
                .isNotNull();
    }
}
