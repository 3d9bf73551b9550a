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
        thenFaultPoints("BATCH", cards("3.3-a-closed-connection-has-rolled-back"))
                .anySatisfy(violation -> then(violation).contains("H2, a batch of three reports and three amendments, call ", "(PreparedStatement.executeUpdate) fails before the database has done it: half of the unit is stored"));
    }

    @Test
    void the_fault_points_should_notice_that_a_failed_commit_is_not_rolled_back() {
        thenFaultPoints("REPORT", cards("3.3-a-closed-connection-has-rolled-back", "3.4-a-failed-commit-has-rolled-back"))
                .anySatisfy(violation -> then(violation).contains("H2, report, call 9 (Connection.commit) fails before the database has done it: the unit is stored, although the database was never told to commit"));
    }

    @Test
    void the_fault_points_should_notice_that_the_close_is_left_out() {
        thenFaultPoints("REPORT", cards("3.3-commit-ends-all"))
                .anySatisfy(violation -> then(violation).contains("H2, report, no fault: connections still open: 1"));
    }

    @Test
    void the_fault_points_should_notice_that_a_unit_that_cannot_begin_keeps_its_connection() {
        thenFaultPoints("REPORT", cards("3.3-a-unit-that-cannot-begin-owns-nothing"))
                .anySatisfy(violation -> then(violation).contains("H2, report, call 2 (Connection.setAutoCommit) fails", "connections still open: 1"));
    }

    @Test
    void the_fault_points_should_notice_that_the_count_is_ignored() {
        thenFaultPoints("AMEND", cards("3.7-the-where-protects"))
                .anySatisfy(violation -> then(violation).contains("H2, amend, call 1 (PreparedStatement.executeUpdate) comes a moment after somebody else has amended the same issue", "the caller heard of no failure"));
    }

    @Test
    void the_fault_points_should_notice_that_an_update_is_lost() {
        thenFaultPoints("AMEND", cards("3.7-first-look-then-write"))
                .anySatisfy(violation -> then(violation).contains("H2, amend, ", "the unit is stored, and the change of somebody else is lost"));
    }

    @Test
    void the_fault_points_should_notice_that_the_commit_comes_before_the_write() {
        thenFaultPoints("AMEND", cards("3.6-first-commit-then-write"))
                .anySatisfy(violation -> then(violation).contains("H2, amend, ", "nothing of the unit is stored, although the database has committed"));
    }

    @Test
    void the_fault_points_should_notice_that_there_is_no_transaction() {
        thenFaultPoints("BATCH", cards("3.3-the-commit-makes-the-transaction"))
                .anySatisfy(violation -> then(violation).contains("half of the unit is stored, although the database was never told to commit"));
    }

    @Test
    void the_fault_points_should_notice_that_a_failure_is_swallowed() {
        thenFaultPoints("REPORT", cards("3.3-logging-a-failure-is-handling-it"))
                .anySatisfy(violation -> then(violation).contains("H2, report, call 9 (Connection.commit) fails before the database has done it: the caller heard of no failure"));
    }

    @Test
    void the_fault_points_should_notice_that_a_cause_is_lost() {
        thenFaultPoints("REPORT", cards("3.3-a-clear-message-needs-no-cause"))
                .anySatisfy(violation -> then(violation).contains("the caller got ", "from which nothing leads to 'the first failure, at Connection.commit'"));
    }

    private static ListAssert<String> thenFaultPoints(String useCase, Sources broken) {
        return then(faults.runOn(broken, List.of("-Dfaults.on=H2", "-Dfaults.cases=" + useCase), "faults.points.FaultPoints").violations());
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
