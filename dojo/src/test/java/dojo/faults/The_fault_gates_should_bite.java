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

    static final String POINTS = "faults.points.FaultPoints";
    static final String KILLS = "faults.kills.Kills";
    static final String THREADS = "faults.threads.Threads";
    static final String STRINGS = "faults.strings.Strings";

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
                .anySatisfy(violation -> then(violation).contains("H2, a batch of three reports and three amendments, call ",
                        "(Connection.prepareStatement) fails before the database has done it: half of the unit is stored"));
    }

    @Test
    void the_fault_points_should_notice_that_a_failed_commit_is_not_rolled_back() {
        thenFaultPoints("REPORT", cards("3.3-a-closed-connection-has-rolled-back", "3.4-a-failed-commit-has-rolled-back"))
                .anySatisfy(violation -> then(violation).contains("H2, report, call 9 (Connection.commit) fails before the database has done it: "
                        + "the unit is stored, although the database was never told to commit"));
    }

    @Test
    void the_fault_points_should_notice_that_the_close_is_left_out() {
        thenFaultPoints("REPORT", cards("3.3-commit-ends-all"))
                .anySatisfy(violation -> then(violation).contains("H2, report, no fault: connections still open: 1"));
    }

    @Test
    void the_fault_points_should_notice_that_a_unit_that_cannot_begin_keeps_its_connection() {
        thenFaultPoints("REPORT", cards("3.3-a-unit-that-cannot-begin-owns-nothing"))
                .anySatisfy(violation -> then(violation).contains("H2, report, call 2 (Connection.setAutoCommit) fails",
                        "connections still open: 1"));
    }

    @Test
    void the_fault_points_should_notice_that_the_count_is_ignored() {
        thenFaultPoints("AMEND", cards("3.7-the-where-protects"))
                .anySatisfy(violation -> then(violation)
                        .contains("H2, amend, call 1 (PreparedStatement.executeUpdate) comes a moment after somebody else",
                        "the caller heard of no failure"));
    }

    @Test
    void the_fault_points_should_notice_that_an_update_is_lost() {
        thenFaultPoints("AMEND", cards("3.7-first-look-then-write"))
                .anySatisfy(violation -> then(violation).contains("H2, amend, ", "the unit is stored, and the change of somebody else is lost"));
    }

    @Test
    void the_fault_points_should_notice_that_the_commit_comes_before_the_write() {
        thenFaultPoints("AMEND", cards("3.6-first-commit-then-write"))
                .anySatisfy(violation -> then(violation).contains("H2, amend, ",
                        "nothing of the unit is stored, although the database has committed"));
    }

    @Test
    void the_fault_points_should_notice_that_there_is_no_transaction() {
        thenFaultPoints("BATCH", cards("3.3-the-commit-makes-the-transaction"))
                .anySatisfy(violation -> then(violation).contains("half of the unit is stored, although the database was never told to commit"));
    }

    @Test
    void the_fault_points_should_notice_that_a_failure_is_swallowed() {
        thenFaultPoints("REPORT", cards("3.3-logging-a-failure-is-handling-it"))
                .anySatisfy(violation -> then(violation).contains("H2, report, call 9 (Connection.commit) fails before the database has done it",
                        "the caller heard of no failure"));
    }

    @Test
    void the_fault_points_should_notice_that_a_cause_is_lost() {
        thenFaultPoints("REPORT", cards("3.3-a-clear-message-needs-no-cause"))
                .anySatisfy(violation -> then(violation).contains("the caller got ",
                        "from which nothing leads to 'the first failure, at Connection.commit'"));
    }

    @Test
    void the_kills_should_notice_a_commit_that_has_not_reached_the_file() {
        then(faults.runOn(answers(), List.of("-Dfaults.on=H2", "-Dfaults.kills=20", "-Dfaults.checkpoint=false"), KILLS).violations())
                .anySatisfy(violation -> then(violation).contains("H2, kill ").contains("was said to be kept, and nothing of it is stored"));
    }

    @Test
    void the_kills_should_notice_half_a_unit() {
        // A commit between the two writes, and so slow after it that a kill hardly ever misses the gap. The first that hits it is the last.
        var slow = changed(answers(), "issuelog/adapters/SqlIssueWriter.java", "update.setString(1, changed.description());",
                "connection.commit(); java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000); update.setString(1, changed.description());");
        then(faults.runOn(slow, List.of("-Dfaults.on=H2", "-Dfaults.kills=20"), KILLS).violations())
                .anySatisfy(violation -> then(violation).contains("is stored by half: its report is there, its amendment is not there"));
    }

    @Test
    void the_kills_should_notice_a_process_that_ends_by_itself() {
        var broken = changed(answers(), "issuelog/adapters/SqlUnitOfWorkManager.java", "var connection = connect();",
                "var connection = connect(); if (connection != null) { throw new IllegalStateException(\"out of order\"); }");
        then(faults.runOn(broken, List.of("-Dfaults.on=H2"), KILLS).violations())
                .anySatisfy(violation -> then(violation).contains("the process ended before it was killed").contains("out of order"));
    }

    @Test
    void the_threads_should_notice_that_the_count_is_ignored() {
        thenThreadsOn(cards("3.7-the-where-protects"))
                .anySatisfy(violation -> then(violation).containsPattern("were said to be kept, and \\d+ of them are lost"));
    }

    @Test
    void the_threads_should_notice_that_an_update_is_lost() {
        thenThreadsOn(cards("3.7-first-look-then-write"))
                .anySatisfy(violation -> then(violation).containsPattern("were said to be kept, and \\d+ of them are lost"));
    }

    @Test
    void the_threads_should_notice_that_one_hangs() {
        var hanging = changed(answers(), "issuelog/adapters/LoggedUnitOfWork.java", "unit.rollback();",
                "java.util.concurrent.locks.LockSupport.parkNanos(Long.MAX_VALUE);");
        thenThreadsOn(changed(hanging, "issuelog/adapters/LoggedUnitOfWork.java", "unit.commit();",
                "if (true) { throw new IllegalStateException(); }"))
                .anySatisfy(violation -> then(violation)
                        .contains("hangs: no unit has ended for 3 seconds. It waits at issuelog.adapters.LoggedUnitOfWork"));
    }

    @Test
    void the_strings_should_notice_a_text_that_is_trimmed() {
        thenStrings("files and lines", changed(given(), "issuelog/adapters/SqlIssueLog.java", "issue.description()", "issue.description().strip()"))
                .anySatisfy(violation -> then(violation).startsWith("H2, ").contains("the description was 'behind<U+000A>' and is 'behind'"))
                .anySatisfy(violation -> then(violation).startsWith("unit of work on H2, "));
    }

    @Test
    void the_strings_should_notice_a_text_file_that_forgets_an_escape() {
        var adapters = Sources.in(faults.step(), faults.step().kata().step("step2-repository").answers());
        var line = "issuelog/adapters/IssueLine.java";
        thenStrings("files and lines", answers().with(line, changed(adapters, line, ".replace(\"\\r\", \"\\\\r\")", "").files().get(line)))
                .anySatisfy(violation -> then(violation)
                        .startsWith("text file, files and lines, '<U+000D>', as the address: 2 issues more are stored instead of one"));
    }

    @Test
    void the_strings_should_notice_a_refusal_that_leaves_something_behind() {
        thenStrings("SQL", changed(given(), "issuelog/adapters/SqlIssueLog.java", "insert.executeUpdate();",
                "insert.executeUpdate(); if (issue.description().contains(\"'\")) { throw new StorageFailure(\"no\", new SQLException(\"no\")); }"))
                .anySatisfy(violation -> then(violation).startsWith("H2, SQL, 'O'Brien', everywhere: it was refused, and is stored"));
    }

    @Test
    void the_strings_should_notice_a_refusal_that_tells_nobody_why() {
        thenStrings("half", changed(given(), "issuelog/services/WholeText.java", "throw new IllegalArgumentException(",
                "throw new IllegalStateException("))
                .anySatisfy(violation -> then(violation).contains("it was refused with java.lang.IllegalStateException",
                        "which tells nobody why"));
    }

    @Test
    void the_strings_should_notice_a_letter_that_quietly_becomes_another() {
        var careless = changed(given(), "issuelog/services/WholeText.java", "text != null &&", "false &&");
        then(faults.runOn(careless, List.of("-Dfaults.on=SQLite", "-Dfaults.texts=half"), STRINGS).violations())
                .anySatisfy(violation -> then(violation)
                        .contains("SQLite, half a character, 'a<U+D800>b', everywhere: the name was 'a<U+D800>b' and is 'a?b'"));
    }

    @Test
    void the_gate_should_notice_a_run_that_breaks_off() {
        then(faults.runOn(answers(), List.of("-Dfaults.on=Oracle"), POINTS).violations())
                .anySatisfy(violation -> then(violation).contains("did not come to its end").contains("-Dfaults.on names H2, SQLite or PostgreSQL"));
    }

    @Test
    void the_gate_should_notice_a_run_that_tried_nothing() {
        var nothing = new Findings();
        nothing.take(List.of("TRIED", "H2", "3", ""), text -> { });
        nothing.take(List.of("DONE"), text -> { });
        then(FaultGate.kills(() -> faults).complaints(nothing))
                .anySatisfy(complaint -> then(complaint).contains("on H2, 3 were tried, and should be 5 at least"))
                .anySatisfy(complaint -> then(complaint).contains("on SQLite, 0 were tried"));
    }

    private static ListAssert<String> thenFaultPoints(String useCase, Sources broken) {
        return then(faults.runOn(broken, List.of("-Dfaults.on=H2", "-Dfaults.cases=" + useCase), POINTS).violations());
    }

    private static ListAssert<String> thenThreadsOn(Sources broken) {
        return then(faults.runOn(broken, List.of("-Dfaults.on=H2", "-Dfaults.hangs=3"), THREADS).violations());
    }

    private static ListAssert<String> thenStrings(String kind, Sources broken) {
        return then(faults.runOn(broken, List.of("-Dfaults.on=H2", "-Dfaults.texts=" + kind), STRINGS).violations());
    }

    private static Sources answers() {
        return Sources.answers(faults.step());
    }

    private static Sources given() {
        return Sources.in(faults.step(), faults.step().given());
    }

    private static Sources changed(Sources sources, String file, String old, String now) {
        var text = sources.files().get(file);
        then(text).as(file).contains(old);
        return sources.with(file, text.replace(old, now));
    }

    /** The answers with what these cards of wrong answers say. */
    private static Sources cards(String... names) {
        var sources = answers();
        for (var name : names) {
            sources = Cards.read(Cards.MISCONCEPTIONS.folder(faults.step()).resolve(name + ".md")).appliedTo(sources);
        }
        return sources;
    }
}
