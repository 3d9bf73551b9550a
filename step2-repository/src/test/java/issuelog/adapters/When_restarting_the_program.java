package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
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
@DisplayName("2.3 When restarting the program")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_restarting_the_program {

    final IssueReporter bob = new IssueReporter("Bob", "bob@example.org");
    @TempDir
    Path folder;
    IssueLog log;

    @BeforeEach
    void context() {
        given_bob_has_reported_two_issues();
        because_the_program_is_restarted();
    }

    void given_bob_has_reported_two_issues() {
        log = new TextFileIssueLog(folder.resolve("issues.txt"));
        log.add(new Issue(bob, "My mouse does not move"));
        log.add(new Issue(bob, "My screen is dark"));
    }

    void because_the_program_is_restarted() {
        log = new TextFileIssueLog(folder.resolve("issues.txt"));
    }

    @Test
    @Order(1)
    void it_should_still_have_both_of_his_issues() {
        var found = IssueLogContract.descriptions(log.reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("Bob reported 'My mouse does not move' and 'My screen is dark', and a new log on the same file "
                        + "knows %s: when add() returns, the issue is in the file, and a new log reads what is there.", found)
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark");
    }

    @Test
    @Order(2)
    void it_should_take_another_report() {
        log.add(new Issue(bob, "My chair squeaks"));
        var found = IssueLogContract.descriptions(new TextFileIssueLog(folder.resolve("issues.txt")).reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("Two issues were in the file, a third one was added after the restart, and now the file holds %s: "
                        + "append, and keep what is there.", found)
                .hasSize(3);
    }

    /** Technical: a customer never sees an id twice. */
    @Test
    @Order(3)
    void it_should_still_refuse_an_id_that_is_there() {
        var known = log.reportedBy("bob@example.org").get(0).id();
        var failure = failureOf(() -> log.add(new Issue(known, bob, "My chair squeaks")));
        then(failure)
                .withFailMessage("After a restart, a second issue with the id of a stored one was accepted: what decides is what "
                        + "is in the file, not what this log happens to remember.")
                .isNotNull();
    }

    /** Technical: a customer has one issue log and never asks in which file it lies. */
    @Test
    @Order(4)
    void it_should_keep_another_file_apart() {
        var other = new TextFileIssueLog(folder.resolve("other.txt"));
        failureOf(() -> other.add(new Issue(bob, "My chair squeaks")));
        var found = IssueLogContract.descriptions(log.reportedBy("bob@example.org"));
        then(found)
                .withFailMessage("An issue was added to a log on another file, and this log now knows %s: each log has the file "
                        + "that it was given.", found)
                .hasSize(2);
    }
}
