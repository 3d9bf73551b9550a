package issuelog.adapters;

import static issuelog.adapters.IssueLogContract.descriptions;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a unit of work has to keep when issues are changed in it: nobody calls a save method, and nothing gets lost. */
abstract class AmendingContract extends UnitOfWorkContract {

    @Test
    @Order(21)
    void it_should_keep_a_change_that_was_committed() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        try (var work = unitsOfWork.start()) {
            work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
            work.commit();
        }
        then(stored())
                .withFailMessage("An issue was amended to 'My mouse does not click' and committed, and %s is kept: the unit of work "
                        + "notices what was changed, nobody has to save it.", stored())
                .containsExactly("My mouse does not click");
    }

    @Test
    @Order(22)
    void it_should_forget_a_change_without_a_commit() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        try (var work = unitsOfWork.start()) {
            work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
            send_what_is_pending(work);
        }
        then(stored())
                .withFailMessage("An issue was amended, the unit was closed without a commit, and %s is kept: a change is kept by a "
                        + "commit only, like everything else.", stored())
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(23)
    void it_should_forget_a_change_that_was_rolled_back() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        try (var work = unitsOfWork.start()) {
            work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
            work.rollback();
            refusedOrDone(() -> {
                var after = work.issues().get(mouse.id()).map(Issue::description);
                then(after)
                        .withFailMessage("A change was rolled back, and the unit still shows %s.", after)
                        .contains("My mouse does not move");
                work.commit();
            }, "work after a rollback");
        }
        then(stored())
                .withFailMessage("A change was rolled back, and the commit after it kept %s: rollback forgets changes too.", stored())
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(24)
    void it_should_show_an_issue_as_one_object() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        try (var work = unitsOfWork.start()) {
            var first = work.issues().get(mouse.id()).orElseThrow();
            var again = work.issues().get(mouse.id()).orElseThrow();
            var found = work.issues().reportedBy("bob@example.org").get(0);
            then(first == again && again == found)
                    .withFailMessage("Asked three times for one issue, the unit handed out different objects: a change to one of them "
                            + "is lost in the others.")
                    .isTrue();
        }
    }

    @Test
    @Order(25)
    void it_should_show_its_own_changes_when_it_is_asked_again() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        try (var work = unitsOfWork.start()) {
            work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
            var found = descriptions(work.issues().reportedBy("bob@example.org"));
            then(found)
                    .withFailMessage("An issue was amended to 'My mouse does not click', and in the same unit Bob's issues are %s: asking "
                            + "again must not undo a change.", found)
                    .containsExactly("My mouse does not click");
            work.commit();
        }
        then(stored())
                .withFailMessage("An issue was amended, looked for, and committed, and %s is kept: asking again must not undo a change.", stored())
                .containsExactly("My mouse does not click");
    }

    @Test
    @Order(26)
    void it_should_keep_what_an_issue_says_at_the_commit() {
        try (var work = unitsOfWork.start()) {
            var mouse = issue("My mouse does not move");
            work.issues().add(mouse);
            mouse.amend("My mouse does not click");
            work.commit();
        }
        then(stored())
                .withFailMessage("An issue was added, amended and committed, and %s is kept: what counts is what the issue says when the "
                        + "unit commits.", stored())
                .containsExactly("My mouse does not click");
    }

    @Test
    @Order(27)
    void it_should_not_hear_of_changes_after_it_was_closed() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        mouse.amend("Nobody committed this");
        var next = Optional.<Issue>empty();
        try (var work = unitsOfWork.start()) {
            next = work.issues().get(mouse.id());
        }
        then(next.map(Issue::description))
                .withFailMessage("An issue was changed after its unit had been closed, and the next unit shows %s: units share what is "
                        + "committed, not objects.", next.map(Issue::description))
                .contains("My mouse does not move");
        then(next.orElseThrow() == mouse)
                .withFailMessage("Two units handed out the same object: a change in one would show in the other before any commit.")
                .isFalse();
    }

    @Test
    @Order(28)
    void it_should_not_drop_a_change_after_a_commit() {
        var mouse = issue("My mouse does not move");
        committed(mouse);
        var done = new boolean[1];
        try (var work = unitsOfWork.start()) {
            var loaded = work.issues().get(mouse.id()).orElseThrow();
            loaded.amend("My mouse does not click");
            work.commit();
            // Any refusal is fair: a unit that ended with its commit may find its connection closed.
            done[0] = failureOf(() -> {
                loaded.amend("My mouse is gone");
                work.commit();
            }) == null;
        }
        then(stored())
                .withFailMessage("An issue was changed again after a commit and committed without complaint, and %s is kept: keep it, or "
                        + "refuse it, but do not drop it silently.", stored())
                .containsExactly(done[0] ? "My mouse is gone" : "My mouse does not click");
    }
}
