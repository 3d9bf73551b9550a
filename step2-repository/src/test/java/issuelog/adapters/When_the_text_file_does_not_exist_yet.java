package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.told;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(230)
@DisplayName("2.3 When the text file does not exist yet")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_the_text_file_does_not_exist_yet {

    @TempDir
    Path folder;
    IssueLog log;

    @BeforeEach
    void context() {
        given_a_log_that_was_never_written();
    }

    void given_a_log_that_was_never_written() {
        log = new TextFileIssueLog(folder.resolve("issues.txt"));
    }

    @Test
    @Order(1)
    void it_should_find_nothing() {
        var byId = new ArrayList<Optional<Issue>>();
        var byAddress = new ArrayList<List<Issue>>();
        var failure = failureOf(() -> {
            byId.add(log.get(IssueId.next()));
            byAddress.add(log.reportedBy("bob@example.org"));
        });
        then(failure)
                .withFailMessage("Nobody has written to the file yet, and asking the log failed with %s%nA log that was never "
                        + "written is an empty log.", told(failure))
                .isNull();
        then(byId.get(0))
                .withFailMessage("Nobody has written to the file yet, and get() answered %s: a miss is Optional.empty().", byId.get(0))
                .isNotNull()
                .isEmpty();
        then(byAddress.get(0))
                .withFailMessage("Nobody has written to the file yet, and reportedBy() answered %s: a log that was never written "
                        + "is an empty log, and no issues are an empty list.", byAddress.get(0))
                .isNotNull()
                .isEmpty();
    }

    @Test
    @Order(2)
    void it_should_take_the_first_issue() {
        var failure = failureOf(() -> log.add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move")));
        then(failure)
                .withFailMessage("The first issue could not be added: %s%nThe file did not exist yet, and appending alone does not "
                        + "create one.", told(failure))
                .isNull();
    }
}
