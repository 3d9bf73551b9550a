package dojo;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.engine.Judge;
import dojo.engine.Limits;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Code that loops, exits, leaks or chatters is judged "failed" with a clear message, and the next is judged as if nothing were. */
class The_judge_should_survive_anything {

    static final SmallKata KATA = new SmallKata();

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void a_loop_that_never_ends_should_fail() {
        var result = firstFailureOf("while (true) { }");
        then(result.spec().id()).isEqualTo("When_somebody_is_greeted.it_should_say_the_name");
        then(result.failure().message()).contains("timed out after 4 seconds");
    }

    @Test
    void a_loop_that_no_spec_sees_should_fail_too() {
        var verdict = judge("public final class Greeter { static { while (Thread.currentThread().isAlive()) { } } public String greet(String name) { return name; } }");
        then(verdict.compiles()).isTrue();
        then(verdict.isGreen()).isFalse();
        thenTheNextIsJudgedAsIfNothingWere();
    }

    @Test
    void a_loop_in_a_scenario_should_fail_when_the_time_of_the_run_is_up() {
        var loop = greeter("while (Thread.currentThread().getName().equals(\"the specs\")) { } return \"Hello \" + name;");
        try (var impatient = Judge.start(new Limits(5, 10))) {
            var result = impatient.judge(answers().with("house/Greeter.java", loop)).firstFailure().orElseThrow();
            then(result.spec().id()).isEqualTo("Scenarios: Greeting - A guest arrives");
            then(result.failure().message()).contains("did not come to an end within 10 seconds");
        }
    }

    @Test
    void an_exit_should_fail_and_name_the_place() {
        var result = firstFailureOf("System.exit(0); return name;");
        then(result.spec().id()).isEqualTo("When_somebody_is_greeted.it_should_say_the_name");
        then(result.failure().message()).contains("called System.exit(0) at house.Greeter.greet(Greeter.java:4)");
    }

    @Test
    void an_end_of_the_whole_JVM_should_fail() {
        then(firstFailureOf("Runtime.getRuntime().halt(3); return name;").failure().message()).contains("exit code 3");
    }

    @Test
    void a_thread_that_goes_on_should_fail() {
        var result = firstFailureOf("""
                new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } }, "tireless").start();
                return "Hello " + name;""");
        then(result.spec().id()).isEqualTo("after the run");
        then(result.failure().message()).contains("'tireless' is still alive").contains("house.Greeter");
    }

    @Test
    void a_million_lines_should_fail() {
        var result = firstFailureOf("for (int i = 0; i < 1_000_000; i++) System.out.println(i); return \"Hello \" + name;");
        then(result.spec().id()).isEqualTo("When_somebody_is_greeted.it_should_say_the_name");
        then(result.failure().message()).contains("1000000 lines were printed");
    }

    @Test
    void a_memory_without_end_should_fail() {
        var hungry = greeter("var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new byte[100_000_000]);");
        // A busy machine may need longer than the other tests allow before the memory is full.
        try (var patient = Judge.start(Limits.generous())) {
            var failure = patient.judge(answers().with("house/Greeter.java", hungry)).firstFailure().orElseThrow().failure();
            then(failure.type() + failure.message()).contains("OutOfMemoryError");
        }
    }

    @Test
    void a_compile_error_should_name_the_line() {
        var verdict = judge("public final class Greeter {\n    int greet;\n    oops\n}");
        then(verdict.compiles()).isFalse();
        then(verdict.compileErrors().get(0)).startsWith("house/Greeter.java:");
    }

    @Test
    void a_missing_method_should_be_the_compilers_word() {
        var verdict = judge("public final class Greeter { public String welcome(String name) { return name; } }");
        then(verdict.compiles()).isFalse();
        then(verdict.compileErrors().toString()).contains("greet");
    }

    @Test
    void what_one_run_leaves_in_the_JVM_should_not_reach_the_next() {
        judge(greeter("System.setProperty(\"small.kata\", \"no\"); java.util.Locale.setDefault(java.util.Locale.ROOT); return name;"));
        thenTheNextIsJudgedAsIfNothingWere();
    }

    private static Result firstFailureOf(String body) {
        var failure = judge(greeter(body)).firstFailure().orElseThrow();
        thenTheNextIsJudgedAsIfNothingWere();
        return failure;
    }

    private static void thenTheNextIsJudgedAsIfNothingWere() {
        var verdict = KATA.judge().judge(answers());
        then(verdict.isGreen()).as("the answers, judged after that: %s", verdict).isTrue();
        then(verdict.results()).hasSize(4);
    }

    private static Verdict judge(String code) {
        var greeter = code.startsWith("package") ? code : "package house;\n" + code;
        return KATA.judge().judge(answers().with("house/Greeter.java", greeter), Selection.everything().untilFirstFailure());
    }

    private static String greeter(String body) {
        return "package house;\npublic final class Greeter {\n    public String greet(String name) {\n" + body + "\n    }\n}\n";
    }

    private static Sources answers() {
        return Sources.answers(KATA.kata().step("step1-greeting"));
    }
}
