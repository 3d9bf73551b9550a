package dojo;

import static org.assertj.core.api.BDDAssertions.then;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dojo.engine.Kata;
import dojo.faults.FaultGate;
import dojo.faults.FaultProgram;
import dojo.gates.Answers;
import dojo.gates.Drift;
import dojo.gates.Gate;
import dojo.gates.Misconceptions;
import dojo.gates.Mutation;
import dojo.gates.Progress;
import dojo.gates.Proof;
import dojo.gates.Screens;
import dojo.gates.Starters;
import dojo.gates.Variants;
import dojo.gates.Walk;
import dojo.gates.Wish;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every gate, on this kata. What each of them promises stands in dojo/README.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class The_proof {

    static final int GATES = 12;
    static final Proof PROOF = new Proof(Kata.at(Path.of(System.getProperty("kata.root", ".."))), Wish.fromCommandLine().amongGates(GATES),
            new Progress(System.out));
    static FaultProgram faults;

    @BeforeAll
    static void begin() {
        PROOF.progress().say("\n  The proof begins" + (PROOF.wish().isForOneExercise() ? ", for exercise " + PROOF.wish().exercise() : ""));
    }

    @Test
    @Order(1)
    void the_starters_should_be_red_as_listed() {
        pass(1, new Starters());
    }

    @Test
    @Order(2)
    void the_answers_should_be_green() {
        pass(2, new Answers());
    }

    @Test
    @Order(3)
    void the_walk_should_lead_from_exercise_to_exercise() {
        pass(3, new Walk());
    }

    @Test
    @Order(4)
    void every_wrong_answer_should_be_caught() {
        pass(4, new Misconceptions());
    }

    @Test
    @Order(5)
    void every_right_answer_should_pass() {
        pass(5, new Variants());
    }

    @Test
    @Order(6)
    void the_first_screens_should_be_the_ones_we_know() {
        pass(6, new Screens(PROOF.kata()));
    }

    @Test
    @Order(7)
    void nothing_should_have_drifted() {
        pass(7, new Drift());
    }

    /** PIT takes its time, so it runs only when somebody asks for it: mvn verify -Psolutions,mutation. */
    @Test
    @Order(8)
    void hardly_a_mutant_should_survive() {
        assumeTrue(Boolean.getBoolean("kata.mutation"), "not asked for");
        pass(8, new Mutation());
    }

    @Test
    @Order(9)
    void no_failing_call_should_leave_half_a_unit() {
        pass(9, FaultGate.points(The_proof::faults));
    }

    @Test
    @Order(10)
    void no_killed_process_should_leave_half_a_unit() {
        pass(10, FaultGate.kills(The_proof::faults));
    }

    @Test
    @Order(11)
    void no_amendment_should_be_lost_among_many() {
        pass(11, FaultGate.threads(The_proof::faults));
    }

    @Test
    @Order(12)
    void no_text_should_come_back_as_another() {
        pass(12, FaultGate.strings(The_proof::faults));
    }

    /** Compiled for the first gate that needs it. */
    private static FaultProgram faults() {
        if (faults == null) {
            faults = FaultProgram.in(PROOF.kata());
        }
        return faults;
    }

    @AfterAll
    static void end() {
        if (faults != null) {
            faults.close();
        }
        PROOF.close();
    }

    private static void pass(int number, Gate gate) {
        var isAboutCards = gate instanceof Misconceptions || gate instanceof Variants;
        assumeTrue(PROOF.wish().wantsGate(number, isAboutCards), "not asked for");
        PROOF.progress().say("  gate %d of %d: %s".formatted(number, GATES, gate.name()));
        var complaints = gate.complaints(PROOF);
        // Maven keeps quiet about what a failing test says, so the log says it.
        complaints.forEach(complaint -> PROOF.progress().say("\n" + complaint.indent(6).stripTrailing()));
        then(complaints).as("what gate %d has to complain about".formatted(number)).isEmpty();
    }
}
