package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.ports.UnitOfWork;
import java.util.List;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the assembled unit of work keeps on every real database, also when two of them are open at a time. */
abstract class AssembledContract extends AmendingContract {

    TestDatabase database;

    @Override
    List<String> stored() {
        return database.stored("description");
    }

    @AfterEach
    void tidy_up() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    @Order(31)
    void it_should_not_show_its_work_to_others_before_the_commit() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue("My mouse does not move"));
            send_what_is_pending(work);
            then(stored())
                    .withFailMessage("An issue was added, its unit has not committed yet, and others see %s.", stored())
                    .isEmpty();
        }
    }

    @Test
    @Order(32)
    void it_should_refuse_the_second_of_two_changes_to_one_issue() {
        var printer = issue("The printer is broken");
        committed(printer);
        try (var alice = unitsOfWork.start(); var carol = unitsOfWork.start()) {
            alice.issues().get(printer.id()).orElseThrow().amend("The printer is out of paper");
            carol.issues().get(printer.id()).orElseThrow().amend("The printer is on fire");
            alice.commit();
            then(failureOf(carol::commit))
                    .withFailMessage("Alice and Carol changed one issue, both commits succeeded, and %s is kept: one change is lost, and "
                            + "nobody knows.", stored())
                    .isNotNull();
        }
        then(stored())
                .withFailMessage("Alice's change was accepted, Carol's was refused, and %s is kept.", stored())
                .containsExactly("The printer is out of paper");
    }

    @Test
    @Order(33)
    void it_should_accept_changes_to_two_issues_at_a_time() {
        var printer = issue("The printer is broken");
        var chair = issue("My chair squeaks");
        committed(printer, chair);
        try (var alice = unitsOfWork.start(); var carol = unitsOfWork.start()) {
            loaded(alice, printer, chair).get(0).amend("The printer is out of paper");
            loaded(carol, printer, chair).get(1).amend("My chair is silent");
            alice.commit();
            var failure = failureOf(carol::commit);
            then(failure)
                    .withFailMessage("Alice changed one issue and Carol another one, and Carol was refused with %s: who does not touch the "
                            + "same issue does not get in anybody's way.", IssueLogContract.told(failure))
                    .isNull();
        }
        then(stored())
                .withFailMessage("Alice changed one issue and Carol another one, and %s is kept.", stored())
                .containsExactlyInAnyOrder("The printer is out of paper", "My chair is silent");
    }

    @Test
    @Order(34)
    void it_should_keep_its_work_when_another_unit_is_rolled_back() {
        try (var ours = unitsOfWork.start(); var theirs = unitsOfWork.start()) {
            ours.issues().add(issue("Ours"));
            send_what_is_pending(ours);
            theirs.issues().add(issue("Theirs"));
            send_what_is_pending(theirs);
            theirs.rollback();
            ours.commit();
        }
        then(stored())
                .withFailMessage("Two units added an issue each, theirs was rolled back, ours was committed, and %s is kept: each unit has a "
                        + "connection of its own.", stored())
                .containsExactly("Ours");
    }

    private static List<Issue> loaded(UnitOfWork work, Issue... issues) {
        return List.of(issues).stream().map(issue -> work.issues().get(issue.id()).orElseThrow()).toList();
    }
}
