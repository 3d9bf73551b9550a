package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenCode;

import com.sun.management.UnixOperatingSystemMXBean;
import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(235)
@DisplayName("2.3 When the file has been read often")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_the_file_has_been_read_often {

    static final int TIMES = 50;

    @TempDir
    Path folder;
    IssueLog log;
    long leftOpen;

    @BeforeEach
    void context() {
        given_a_log_with_an_issue();
        because_it_is_read_and_written_fifty_times();
    }

    void given_a_log_with_an_issue() {
        log = new TextFileIssueLog(folder.resolve("issues.txt"));
        log.add(new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move"));
    }

    void because_it_is_read_and_written_fifty_times() {
        var before = openFiles();
        for (var i = 0; i < TIMES; i++) {
            log.add(new Issue(new IssueReporter("Alice", "alice@example.org"), "The printer is out of paper"));
            log.reportedBy("bob@example.org");
        }
        leftOpen = openFiles() - before;
    }

    @Test
    @Order(1)
    void it_should_have_closed_the_file_each_time() {
        then(leftOpen)
                .withFailMessage("Writing and reading %d times left %d files open: whoever opens a file or a stream of its lines "
                        + "closes it (try-with-resources).", TIMES, leftOpen)
                .isLessThan(TIMES / 2);
    }

    @Test
    @Order(2)
    void it_should_let_the_file_be_deleted() {
        thenCode(() -> Files.delete(folder.resolve("issues.txt")))
                .withFailMessage("The file cannot be deleted, because somebody still holds it open: whoever opens a file closes "
                        + "it (try-with-resources).")
                .doesNotThrowAnyException();
    }

    /** Windows does not count open files; there, a file that is held open cannot be deleted, which the second should shows. */
    private static long openFiles() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
    }
}
