package dojo;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.cards.Cards;
import dojo.engine.Folder;
import dojo.engine.Judge;
import dojo.engine.Kata;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A red spec of step 3 that works on a database ends with what each unit of work sent to it, in a few short lines. */
class The_failures_should_show_the_statements {

    static final Step STEP = new Step(Kata.at(Path.of(System.getProperty("kata.root", ".."))), "step3-unit-of-work");
    static final Judge JUDGE = Judge.start();

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    @Test
    void a_missing_update_should_be_seen() {
        then(message(card("3.8-a-transaction-notices-changes"), "issuelog.adapters.When_the_parts_are_plugged_together"))
                .endsWith("""


                        What the units of work sent to H2:
                            1: begin, insert into issues, commit
                            2: begin, select from issues, commit""");
    }

    @Test
    void a_missing_begin_should_be_seen() {
        then(message(card("3.3-the-commit-makes-the-transaction"), "issuelog.adapters.When_a_unit_of_work_is_under_way"))
                .contains("What the units of work sent to H2:\n    1, without begin: insert into issues");
    }

    @Test
    void a_close_that_ends_nothing_should_be_seen() {
        then(message(card("3.3-a-closed-connection-has-rolled-back"), "issuelog.adapters.When_a_unit_of_work_is_closed_without_a_commit"))
                .endsWith("""
                        What the units of work sent to H2:
                            1: begin, insert into issues, close""");
    }

    @Test
    void a_statement_that_failed_should_be_seen() {
        then(message(card("3.3-nobody-cares-about-a-failed-rollback"), "issuelog.adapters.When_a_unit_cannot_be_rolled_back"))
                .contains("rollback (failed)");
    }

    @Test
    void many_units_should_stay_few_lines() {
        var restless = "for (var i = 0; i < 9; i++) { new SqlUnitOfWork(connect()); new SqlUnitOfWork(connect()).commit(); }";
        var message = message(managerThat(restless), "issuelog.adapters.When_the_parts_are_plugged_together");
        then(message).contains("sent to H2, at last:").endsWith("    38: begin, select from issues, commit");
        then(message.lines()).hasSizeLessThan(12);
    }

    @Test
    void units_that_send_the_same_should_share_a_line() {
        var message = message(managerThat("for (var i = 0; i < 9; i++) { new SqlUnitOfWork(connect()); }"),
                "issuelog.adapters.When_the_parts_are_plugged_together");
        then(message).contains("\n    11-19: begin\n    20: begin, select from issues, commit");
    }

    @Test
    void an_exercise_that_nobody_has_begun_should_show_none() {
        var tracking = "issuelog/adapters/TrackingUnitOfWork.java";
        var toDo = Sources.answers(STEP).with(tracking, Folder.read(STEP.main().resolve(tracking)));
        then(message(toDo, "issuelog.adapters.When_a_change_reaches_a_database")).startsWith("TODO 3.6").doesNotContain("sent");
    }

    /** A manager that begins one unit too many lets the spec of the shell fail, and so it tells what the program prints. */
    @Test
    void the_statements_in_the_brief_should_be_the_ones_that_are_sent() {
        var oneTooMany = Folder.read(STEP.answers().resolve("issuelog/adapters/SqlUnitOfWorkManager.java"))
                .replace("var connection = connect();", "new SqlUnitOfWork(connect()).close(); var connection = connect();");
        var printed = JUDGE.judge(Sources.answers(STEP).with("issuelog/adapters/SqlUnitOfWorkManager.java", oneTooMany),
                        new Selection(List.of("issuelog.When_the_issue_log_is_used_from_the_shell"), false)).results().stream()
                .filter(Result::failed).flatMap(result -> result.failure().message().lines()).toList();
        var pasted = Folder.read(STEP.folder().resolve("README.md")).lines().filter(line -> line.matches("    (begin|insert|select|update|commit).*")).toList();
        then(pasted).hasSize(7);
        then(printed).containsAll(pasted);
    }

    /** A manager that forgets to write changes, and does something else before each unit. */
    private static Sources managerThat(String before) {
        var manager = "issuelog/adapters/SqlUnitOfWorkManager.java";
        return Sources.answers(STEP).with(manager, Folder.read(STEP.answers().resolve(manager))
                .replace("var connection = connect();", before + " var connection = connect();")
                .replace("new SqlIssueWriter(connection)", "(issue, before) -> { }"));
    }

    private static Sources card(String name) {
        return Cards.read(Cards.MISCONCEPTIONS.folder(STEP).resolve(name + ".md")).appliedTo(Sources.answers(STEP));
    }

    private static String message(Sources wrong, String spec) {
        return JUDGE.judge(wrong, new Selection(List.of(spec), true)).firstFailure().orElseThrow().failure().message();
    }
}
