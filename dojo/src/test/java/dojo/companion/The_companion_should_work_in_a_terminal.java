package dojo.companion;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Judge;
import dojo.engine.Step;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The companion as a learner meets it: built by its own launcher in a fresh copy of the kata, in a real terminal. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class The_companion_should_work_in_a_terminal {

    static final KataCopy KATA = new KataCopy();
    static final Judge JUDGE = Judge.start();
    static final String KEYS = "h hint   l list   n next   a answer   r reset   q quit";

    @AfterAll
    static void close() {
        JUDGE.close();
        KATA.close();
    }

    @Test
    @Order(1)
    void the_first_start_should_build_it_and_say_so() {
        var first = KATA.run(KATA.step(2).folder(), KATA.environment(), KATA.kata("--help"));
        then(first.output()).contains("Building the companion, once").contains("Usage: kata");
        then(first.exitCode()).isEqualTo(ExitCode.OK);
        var second = KATA.run(KATA.root(), KATA.environment(), KATA.kata("--help"));
        then(second.output()).doesNotContain("Building").contains("Usage: kata");
    }

    /** The README shows it; mvn verify -Psolutions -Dkata.update records it anew. */
    @Test
    @Order(2)
    void the_recording_should_show_what_it_looks_like() {
        var step = KATA.step(1);
        var file = step.main().resolve("circuit/ThresholdDetectionCircuit.java");
        var untouched = Folder.read(file);
        var right = Folder.read(step.answers().resolve("circuit/ThresholdDetectionCircuit.java"));
        var picture = new Picture();
        try (var terminal = start(80, 24, Map.of(), "watch", "1")) {
            picture.take(terminal.waitFor("TODO 1.1").waitFor(KEYS).screen());
            Folder.write(file, right.replace("> THRESHOLD", ">= THRESHOLD"));
            picture.take(terminal.waitFor("4 is the threshold itself").waitFor(KEYS).screen());
            Folder.write(file, right.replace("> THRESHOLD ? 1", "> THRESHOLD ?"));
            picture.take(terminal.waitFor("This does not compile").waitFor(KEYS).screen());
            Folder.write(file, right);
            picture.take(terminal.waitFor("1.1 The circuit: done. Well done!").waitFor(KEYS).screen());
            terminal.type("q");
        } finally {
            Folder.write(file, untouched);
        }
        var recording = Path.of(System.getProperty("kata.root", "..")).resolve("docs/companion.svg");
        if (System.getProperty("kata.update") != null) {
            Folder.write(recording, picture.svg());
        }
        then(Folder.read(recording)).as("docs/companion.svg; mvn verify -Psolutions -Dkata.update records it anew").isEqualTo(picture.svg());
    }

    @Test
    @Order(3)
    void a_walk_through_steps_1_and_2_should_lead_from_exercise_to_exercise() {
        try (var terminal = start(80, 24, Map.of(), "watch", "1")) {
            solve(terminal, KATA.step(1));
            terminal.waitFor("step1-domain is done");
            terminal.type("n");
            terminal.waitFor("2.1 The fake");
            solve(terminal, KATA.step(2));
            terminal.waitFor("step2-repository is done");
            terminal.type("q");
            then(terminal.exitCode()).isEqualTo(ExitCode.OK);
        }
        var status = KATA.run(KATA.root(), KATA.environment(), KATA.kata("status"));
        then(status.output()).contains("step1-domain: 5 of 5 exercises done", "step2-repository: 5 of 5 exercises done", "next  3.1");
        then(status.exitCode()).isEqualTo(ExitCode.NOT_YET);
    }

    private static void solve(RealTerminal terminal, Step step) {
        var exercises = JUDGE.specs(step).exercises();
        for (var exercise : exercises) {
            terminal.waitFor(Brief.of(step, exercise.number()).title());
            answer(step, exercise);
            terminal.waitFor(Brief.of(step, exercise.number()).title() + ": done.");
            terminal.waitFor("%d of %d exercises".formatted(exercises.indexOf(exercise) + 1, exercises.size()));
        }
    }

    private static void answer(Step step, Exercise exercise) {
        exercise.files().forEach(file -> Folder.write(step.main().resolve(file), Folder.read(step.answers().resolve(file))));
    }

    @Test
    @Order(4)
    void code_that_does_its_worst_should_only_cost_a_moment() {
        var step = KATA.step(1);
        var file = step.main().resolve("circuit/ThresholdDetectionCircuit.java");
        var right = Folder.read(file);
        var worst = new HashMap<String, String>();
        worst.put("for (int i = 0; i >= 0; i = 1) { }", "The code did not come to an end");
        worst.put("System.exit(0);", "The code called System.exit(0)");
        worst.put("Runtime.getRuntime().halt(7);", "The JVM ended in the middle of the run (exit code 7)");
        worst.put("readFromInput();", "The code calls itself without end");
        worst.put("for (int i = 0; i < 1_000_000; i++) { System.out.println(i); }", "1000000 lines were printed");
        worst.put("int half = ", "This does not compile");
        worst.put("System.out.print(\"\\033[2J\"); if (input != null) throw new IllegalStateException(\"\\033[2Jwiped\");", "[2Jwiped");
        try (var terminal = start(80, 24, Map.of(), "watch", "1")) {
            terminal.waitFor("step1-domain is done");
            worst.forEach((code, words) -> {
                Folder.write(file, right.replace("public void readFromInput() {", "public void readFromInput() {\n" + code));
                terminal.waitFor(words).waitFor(KEYS);
                Folder.write(file, right);
                terminal.waitFor("step1-domain is done");
            });
            Folder.write(file, "");
            terminal.waitFor("This does not compile");
            then(file.toFile().delete()).isTrue();
            terminal.waitFor("is not there");
            Folder.write(file, right);
            terminal.waitFor("step1-domain is done");
            terminal.type("q");
            then(terminal.exitCode()).isEqualTo(ExitCode.OK);
        } finally {
            Folder.write(file, right);
        }
    }

    @Test
    @Order(5)
    void the_key_q_should_work_while_code_loops() {
        var step = KATA.step(1);
        var file = step.main().resolve("circuit/ThresholdDetectionCircuit.java");
        var right = Folder.read(file);
        try (var terminal = start(80, 24, Map.of(), "watch", "1")) {
            terminal.waitFor("step1-domain is done");
            var processes = terminal.processes();
            then(processes).hasSizeGreaterThan(1);
            Folder.write(file, right.replace("public void readFromInput() {", "public void readFromInput() {\nfor (int i = 0; i >= 0; i = 1) { }"));
            terminal.waitFor("Looking ...");
            terminal.type("q");
            then(terminal.exitCode()).isEqualTo(ExitCode.OK);
            then(processes).as("the programs that go on").noneMatch(ProcessHandle::isAlive);
        } finally {
            Folder.write(file, right);
        }
    }

    @Test
    @Order(6)
    void the_screen_should_fit_in_any_size() {
        for (var size : List.of(List.of(80, 24), List.of(120, 40), List.of(60, 20))) {
            try (var terminal = start(size.get(0), size.get(1), Map.of(), "watch", "3")) {
                terminal.waitFor("3.1 The boundary").waitFor("given").waitFor("because").waitFor("it should").waitFor("ReportIssueHandler.java:9").waitFor(KEYS);
                then(terminal.text().lines().filter(line -> line.contains("Step 3: the unit of work"))).hasSize(1);
                then(terminal.raw()).contains("\033[1m").contains("\033]8;;file:");
                terminal.type("l");
                terminal.waitFor("3.9 An existing unit").waitFor("Any key goes back.");
                terminal.type("x");
                terminal.waitFor("3.1 The boundary").waitFor(KEYS);
                terminal.type("n");
                terminal.waitFor("3.2 An honest fake");
                terminal.resize(100, 30);
                terminal.waitFor("3.2 An honest fake").waitFor(KEYS);
                terminal.type("q");
                then(terminal.exitCode()).isEqualTo(ExitCode.OK);
            }
        }
    }

    /** Whoever says no sees no answer, and whoever goes back to the start finds the old work in a backup. */
    @Test
    @Order(7)
    void the_keys_should_help_and_ask_and_lose_nothing() {
        var step = KATA.step(3);
        var file = step.main().resolve("issuelog/services/ReportIssueHandler.java");
        var untouched = Folder.read(file);
        try (var terminal = start(80, 24, Map.of(), "watch", "3")) {
            terminal.waitFor("TODO 3.1").waitFor(KEYS);
            terminal.type("h");
            terminal.waitFor("Hint 1 of 3").waitFor("Any key goes back.");
            terminal.type("x");
            terminal.waitFor("TODO 3.1").waitFor(KEYS);
            terminal.type("a");
            terminal.waitFor("Exercise 3.1 is not done yet. See the answer anyway?");
            terminal.type("n\r");
            terminal.waitFor("Any key goes back.");
            then(terminal.raw()).doesNotContain("+++ the answer");
            terminal.type("x");
            terminal.waitFor("TODO 3.1").waitFor(KEYS);
            Folder.write(file, untouched + "// a thought of mine\n");
            terminal.type("r");
            terminal.waitFor("3.1 is back at its start").waitFor("kata restore").waitFor("Any key goes back.");
            terminal.type("x");
            terminal.waitFor("TODO 3.1").waitFor(KEYS);
            terminal.type("q");
            then(terminal.exitCode()).isEqualTo(ExitCode.OK);
            then(Folder.read(file)).isEqualTo(untouched);
            then(KATA.run(KATA.root(), KATA.environment(), KATA.kata("restore")).exitCode()).isEqualTo(ExitCode.OK);
            then(Folder.read(file)).endsWith("// a thought of mine\n");
        } finally {
            Folder.write(file, untouched);
        }
    }

    @Test
    @Order(8)
    void it_should_use_no_colours_where_nobody_wants_them() {
        try (var terminal = start(80, 24, Map.of("NO_COLOR", "1"), "watch", "3")) {
            terminal.waitFor("3.1 The boundary").waitFor(KEYS);
            then(terminal.raw()).doesNotContainPattern("\033\\[[0-9;]*m");
            terminal.type("\003");
            then(terminal.exitCode()).isEqualTo(ExitCode.OK);
        }
        var status = KATA.run(KATA.root(), KATA.environment(), KATA.kata("status"));
        then(status.output()).doesNotContain("\033");
    }

    @Test
    @Order(9)
    void it_should_notice_saves_by_looking_for_them_too() {
        var step = KATA.step(3);
        var exercise = JUDGE.specs(step).exercises().get(0);
        try (var terminal = start(80, 24, Map.of(), "watch", "3", "--poll")) {
            terminal.waitFor("3.1 The boundary");
            answer(step, exercise);
            terminal.waitFor("3.1 The boundary: done.").waitFor("3.2 An honest fake");
            terminal.type("q");
            then(terminal.exitCode()).isEqualTo(ExitCode.OK);
        }
    }

    @Test
    @Order(10)
    void without_a_terminal_it_should_show_the_exercise_once() {
        var once = KATA.run(KATA.root(), KATA.environment(), KATA.kata("watch", "3"));
        then(once.output()).contains("3.2 An honest fake").contains("it should").doesNotContain("\033");
        then(once.exitCode()).isEqualTo(ExitCode.NOT_YET);
    }

    private static RealTerminal start(int columns, int rows, Map<String, String> environment, String... arguments) {
        var all = new HashMap<>(KATA.environment());
        all.putAll(environment);
        return RealTerminal.start(KATA.root(), columns, rows, all, KATA.kata(arguments));
    }
}
