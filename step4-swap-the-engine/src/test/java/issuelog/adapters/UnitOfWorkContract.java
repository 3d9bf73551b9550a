package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.descriptions;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import java.util.List;
import java.util.stream.Stream;
import kata.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What every unit of work has to keep. Where good systems differ, both ways are accepted: a second commit, or work after
 * a commit, may be refused with an IllegalStateException. One subclass plugs in one kind of unit.
 */
abstract class UnitOfWorkContract {

    final IssueReporter bob = new IssueReporter("Bob", "bob@example.org");
    UnitOfWorkManager unitsOfWork;

    /** The manager under test, whose units see an empty issue log. */
    abstract UnitOfWorkManager a_manager_on_an_empty_issue_log();

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
    }

    void given_an_empty_issue_log() {
        unitsOfWork = a_manager_on_an_empty_issue_log();
    }

    /** What is kept, as the next unit sees it; a subclass with a database looks past the units. */
    List<String> stored() {
        try (var next = unitsOfWork.start()) {
            return descriptions(next.issues().reportedBy("bob@example.org"));
        }
    }

    Issue issue(String description) {
        return new Issue(bob, description);
    }

    /** Deferred work is sent to a database at the latest when somebody looks for something. */
    static void send_what_is_pending(UnitOfWork work) {
        work.issues().reportedBy("bob@example.org");
    }

    @Test
    @Order(1)
    void it_should_keep_nothing_without_a_commit() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            send_what_is_pending(work);
        }
        then(stored())
                .withFailMessage("An issue was added, the unit was closed without a commit, and %s is kept: safe by default means that "
                        + "nothing happens unless somebody commits.", stored())
                .isEmpty();
    }

    @Test
    @Order(2)
    void it_should_keep_what_was_committed() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            work.issues().add(issue("My screen is dark"));
            work.commit();
        }
        then(stored())
                .withFailMessage("Two issues were added and committed, and %s is kept.", stored())
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark");
    }

    @Test
    @Order(3)
    void it_should_find_its_own_issues_before_the_commit() {
        try (var work = unitsOfWork.start()) {
            var mouse = issue("My mouse does not move");
            work.issues().add(mouse);
            var byId = work.issues().get(mouse.id()).map(Issue::description);
            var byReporter = descriptions(work.issues().reportedBy("bob@example.org"));
            then(byId)
                    .withFailMessage("An issue was added, and in the same unit its id leads to %s: a unit sees its own work.", byId)
                    .contains("My mouse does not move");
            then(byReporter)
                    .withFailMessage("An issue was added, and in the same unit its reporter has the issues %s: a unit sees its own work.",
                            byReporter)
                    .containsExactly("My mouse does not move");
        }
    }

    @Test
    @Order(4)
    void it_should_keep_nothing_when_the_work_fails() {
        var breakdown = new IllegalStateException("somebody pulled the plug");
        var arrived = failureOf(() -> {
            try (var work = unitsOfWork.start()) {
                work.issues().add(issue("My mouse does not move"));
                send_what_is_pending(work);
                throw breakdown;
            }
        });
        then(stored())
                .withFailMessage("The work broke down before the commit, and yet %s is kept.", stored())
                .isEmpty();
        then(arrived)
                .withFailMessage("The work broke down with '%s', and the caller got %s: closing the unit must not get in the way of "
                        + "what happened.", breakdown.getMessage(), arrived)
                .isSameAs(breakdown);
    }

    @Test
    @Order(5)
    void it_should_forget_what_was_rolled_back() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            send_what_is_pending(work);
            work.rollback();
            refusedOrDone(work::commit, "a commit after a rollback");
        }
        then(stored())
                .withFailMessage("An issue was added and rolled back, and the commit after it kept %s: rollback forgets.", stored())
                .isEmpty();
    }

    @Test
    @Order(6)
    void it_should_keep_all_or_nothing() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        var failure = failureOf(() -> {
            try (var work = unitsOfWork.start()) {
                work.issues().add(issue("My screen is dark"));
                work.issues().add(new Issue(mouse.id(), bob, "My mouse is somebody else's"));
                work.issues().add(issue("My chair squeaks"));
                work.commit();
            }
        });
        then(failure)
                .withFailMessage("The second of three issues has an id that is there already, and nobody was told.")
                .isNotNull();
        then(stored())
                .withFailMessage("The second of three issues was refused, and now %s is kept: a unit of work is all or nothing.", stored())
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(7)
    void it_should_keep_an_issue_once_when_it_is_committed_twice() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            work.commit();
            refusedOrDone(work::commit, "a second commit");
        }
        then(stored())
                .withFailMessage("One issue was added, commit() was called twice, and %s is kept.", stored())
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(8)
    void it_should_not_drop_what_happens_after_a_commit() {
        var wasDone = new boolean[1];
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            work.commit();
            wasDone[0] = refusedOrDone(() -> {
                work.issues().add(issue("My screen is dark"));
                work.commit();
            }, "work after a commit");
        }
        then(stored().size())
                .withFailMessage("After a commit a second issue was added and committed without complaint, and %s is kept: keep it, or "
                        + "refuse it, but do not drop it silently.", stored())
                .isEqualTo(wasDone[0] ? 2 : 1);
    }

    @Test
    @Order(9)
    void it_should_take_a_rollback_when_there_is_nothing_to_forget() {
        var failure = failureOf(() -> {
            try (var work = unitsOfWork.start()) {
                work.rollback();
                work.rollback();
            }
        });
        then(failure)
                .withFailMessage("A rollback with nothing to forget failed with %s. It has to do no harm, because clean-up code relies on "
                        + "it.", failure)
                .isNull();
    }

    @Test
    @Order(10)
    void it_should_be_closed_twice_without_harm() {
        var failure = failureOf(() -> {
            var work = unitsOfWork.start();
            work.close();
            work.close();
        });
        then(failure)
                .withFailMessage("Closing a second time failed with %s. It has to do no harm, because a unit that is closed by hand is often "
                        + "closed once more by try-with-resources.", failure)
                .isNull();
    }

    @Test
    @Order(11)
    void it_should_refuse_work_after_it_was_closed() {
        var work = unitsOfWork.start();
        work.close();
        // It may be refused, but it must not open the unit again.
        failureOf(work::rollback);
        var refusalToAdd = failureOf(() -> work.issues().add(issue("My mouse does not move")));
        then(refusalToAdd)
                .withFailMessage("An issue was added to a unit that is closed, and nobody complained: it would be lost without a word.")
                .isNotNull();
        var refusalToFind = failureOf(() -> work.issues().reportedBy("bob@example.org"));
        then(refusalToFind)
                .withFailMessage("A unit that is closed answered as if there were no issues: 'I cannot look' is not 'there is nothing'.")
                .isNotNull();
        var refusalToCommit = failureOf(work::commit);
        then(refusalToCommit)
                .withFailMessage("A unit that is closed was committed, and nobody complained: the caller would believe that it is kept.")
                .isNotNull();
    }

    @Test
    @Order(12)
    void it_should_say_why_it_refuses_work_after_it_was_closed() {
        var work = unitsOfWork.start();
        work.close();
        then(Stream.of(failureOf(() -> work.issues().add(issue("My mouse does not move"))), failureOf(work::commit)))
                .withFailMessage("Work in a unit that is closed ended in a NullPointerException, which looks like a mistake in the unit: refuse "
                        + "it in words, so that the caller learns that the unit is closed.")
                .noneMatch(NullPointerException.class::isInstance);
    }

    @Test
    @Order(13)
    void it_should_hand_out_its_log_as_often_as_it_is_asked() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            send_what_is_pending(work);
            work.issues();
            work.issues().add(issue("My screen is dark"));
        }
        then(stored())
                .withFailMessage("Asking a unit for its log a second time kept %s, before any commit: issues() hands out a log, and "
                        + "does nothing else.", stored())
                .isEmpty();
    }

    final void committed(Issue... issues) {
        try (var work = unitsOfWork.start()) {
            for (var issue : issues) {
                work.issues().add(issue);
            }
            work.commit();
        }
    }

    /** Whether it was done; an IllegalStateException is a fair refusal, anything else is not. */
    static boolean refusedOrDone(Attempt.Act act, String what) {
        var failure = failureOf(act);
        then(failure == null || failure instanceof IllegalStateException)
                .withFailMessage("%s failed with %s: it may be refused, but then with an IllegalStateException.", what, failure)
                .isTrue();
        return failure == null;
    }
}
