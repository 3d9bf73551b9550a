package dojo.faults;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.cards.Cards;
import dojo.engine.Kata;
import dojo.engine.Sources;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The answers stand every fault. Answers that somebody broke do not, and the run says what it has seen. */
class The_fault_gates_should_bite {

    static FaultProgram faults;

    @BeforeAll
    static void compile() {
        faults = FaultProgram.in(Kata.at(Path.of(System.getProperty("kata.root", ".."))));
    }

    @AfterAll
    static void close() {
        faults.close();
    }

    @Test
    void the_fault_points_should_notice_that_the_rollback_is_left_out() {
        thenFaultPointsOn(cards("3.3-a-closed-connection-has-rolled-back"))
                .anySatisfy(violation -> then(violation).contains("H2, a batch of three reports and three amendments, call ")
                        .contains("(PreparedStatement.executeUpdate) fails before the database has done it: half of the unit is stored"));
    }

    @Test
    void the_fault_points_should_notice_that_a_failed_commit_is_not_rolled_back() {
        thenFaultPointsOn(cards("3.3-a-closed-connection-has-rolled-back", "3.4-a-failed-commit-has-rolled-back"))
                .anySatisfy(violation -> then(violation)
                        .contains("H2, report, call 6 (Connection.commit) fails before the database has done it: the unit is stored, although the database was never told to commit"));
    }

    @Test
    void the_fault_points_should_notice_that_the_close_is_left_out() {
        thenFaultPointsOn(cards("3.3-commit-ends-all"))
                .anySatisfy(violation -> then(violation).contains("no fault").contains("connections still open: 1"));
    }

    @Test
    void the_fault_points_should_notice_that_a_unit_that_cannot_begin_keeps_its_connection() {
        thenFaultPointsOn(cards("3.3-a-unit-that-cannot-begin-owns-nothing"))
                .anySatisfy(violation -> then(violation).contains("(Connection.setAutoCommit)").contains("connections still open: 1"));
    }

    @Test
    void the_fault_points_should_notice_that_the_count_is_ignored() {
        thenFaultPointsOn(cards("3.7-the-where-protects"))
                .anySatisfy(violation -> then(violation).contains("H2, amend, call 1 (PreparedStatement.executeUpdate) comes a moment after somebody else")
                        .contains("the caller was told nothing"));
    }

    @Test
    void the_fault_points_should_notice_a_lost_update() {
        thenFaultPointsOn(cards("3.7-first-look-then-write"))
                .anySatisfy(violation -> then(violation).contains("and the change of somebody else is lost"));
    }

    @Test
    void the_fault_points_should_notice_a_commit_before_the_write() {
        thenFaultPointsOn(cards("3.6-first-commit-then-write"))
                .anySatisfy(violation -> then(violation).contains("although the database has committed"));
    }

    @Test
    void the_fault_points_should_notice_a_unit_without_a_transaction() {
        thenFaultPointsOn(cards("3.3-the-commit-makes-the-transaction"))
                .anySatisfy(violation -> then(violation).contains("half of the unit is stored, although the database was never told to commit"));
    }

    @Test
    void the_fault_points_should_notice_a_failure_that_is_swallowed() {
        thenFaultPointsOn(cards("3.3-logging-a-failure-is-handling-it"))
                .anySatisfy(violation -> then(violation).contains("(Connection.commit)").contains("the caller was told nothing"));
    }

    @Test
    void the_fault_points_should_notice_a_cause_that_is_lost() {
        thenFaultPointsOn(cards("3.3-a-clear-message-needs-no-cause"))
                .anySatisfy(violation -> then(violation).contains("from which nothing leads to 'the first failure, at Connection.commit'"));
    }

    private static ListAssert<String> thenFaultPointsOn(Sources broken) {
        return then(faults.runOn(broken, List.of("-Dfaults.on=H2"), "faults.points.FaultPoints").violations());
    }

    /** The answers with what these cards of wrong answers say. */
    private static Sources cards(String... names) {
        var sources = Sources.answers(faults.step());
        for (var name : names) {
            sources = Cards.read(Cards.MISCONCEPTIONS.folder(faults.step()).resolve(name + ".md")).appliedTo(sources);
        }
        return sources;
    }
}
