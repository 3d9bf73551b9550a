package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.told;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(234)
@DisplayName("2.3 When a line of the file is damaged")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_a_line_of_the_file_is_damaged {

    @TempDir
    Path folder;
    Path file;
    Throwable failure;

    @BeforeEach
    void context() throws IOException {
        given_a_file_in_which_somebody_has_scribbled();
        because_someone_looks_for_the_issues_that_bob_reported();
    }

    void given_a_file_in_which_somebody_has_scribbled() throws IOException {
        file = folder.resolve("issues.txt");
        new TextFileIssueLog(file).add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move"));
        Files.writeString(file, "Dear diary\n", UTF_8, APPEND);
    }

    void because_someone_looks_for_the_issues_that_bob_reported() {
        failure = failureOf(() -> new TextFileIssueLog(file).reportedBy("bob@example.org"));
    }

    @Test
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("A line of the file is no issue, and the log answered as if it were not there: it may have been "
                        + "an issue once, so say so instead of losing it.")
                .isNotNull();
        then(failure)
                .withFailMessage("A line of the file, 'Dear diary', is no issue, and the log failed with %s%nThat does not show the "
                        + "line: whoever has to repair the file wants to know what to look for.", told(failure))
                .hasStackTraceContaining("Dear diary");
    }
}
