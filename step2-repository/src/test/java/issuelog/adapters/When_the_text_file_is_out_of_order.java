package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import java.nio.file.Path;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(232)
@DisplayName("2.3 When the text file is out of order")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_the_text_file_is_out_of_order {

    @TempDir
    Path folder;
    IssueLog log;

    @BeforeEach
    void context() {
        given_a_folder_in_the_place_of_the_file();
    }

    /** A folder can be neither read nor written as a file, on any system. */
    void given_a_folder_in_the_place_of_the_file() {
        log = new TextFileIssueLog(folder);
    }

    @Test
    @Order(1)
    void the_caller_should_hear_that_an_issue_was_not_written() {
        var failure = failureOf(() -> log.add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move")));
        then(failure)
                .withFailMessage("The issue could not be written, because the file is a folder, and nobody was told: turn the "
                        + "trouble into a StorageFailure.")
                .isNotNull();
    }

    @Test
    @Order(2)
    void the_caller_should_hear_that_nothing_could_be_read() {
        var failure = failureOf(() -> log.reportedBy("bob@example.org"));
        then(failure)
                .withFailMessage("The file could not be read, because it is a folder, and the answer was an empty list: 'I cannot "
                        + "look' is not 'there is nothing'.")
                .isNotNull();
        var failureOfGet = failureOf(() -> log.get(IssueId.next()));
        then(failureOfGet)
                .withFailMessage("The file could not be read, because it is a folder, and get() answered that there is no such "
                        + "issue: 'I cannot look' is not 'there is nothing'.")
                .isNotNull();
    }
}
