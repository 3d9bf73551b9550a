package dojo.gates;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.SmallKata;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gate of the first screens is shown screens that nobody should see; somebody else types, so no Maven has to run. */
class The_screens_gate_should_bite {

    static final SmallKata KATA = new SmallKata();
    static final String RED = "  1.1 When somebody is greeted\n";
    static final String GREEN = "  Step 1 is done\n";

    @BeforeEach
    void given_screens_that_are_right() {
        KATA.restore();
        for (var step : KATA.kata().steps()) {
            KATA.write("dojo/screens/%s-starter.txt".formatted(step), RED);
            KATA.write("dojo/screens/%s-answers.txt".formatted(step), GREEN);
        }
    }

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void it_should_be_content_with_the_screens_that_it_knows() {
        then(KATA.complaintsOf(new Screens(maven(true, RED, 1, GREEN)))).isEmpty();
    }

    @Test
    void it_should_notice_a_stale_screen() {
        KATA.write("dojo/screens/step1-greeting-starter.txt", "  1.1 When somebody is welcomed\n");
        then(KATA.complaintsOf(new Screens(maven(true, RED, 1, GREEN)))).singleElement().asString()
                .contains("does not print what dojo/screens/step1-greeting-starter.txt shows")
                .contains("When somebody is greeted").contains("When somebody is welcomed").contains("-Dkata.update");
    }

    @Test
    void it_should_notice_a_missing_screen() {
        KATA.delete("dojo/screens/step2-party-answers.txt");
        then(KATA.complaintsOf(new Screens(maven(true, RED, 1, GREEN)))).singleElement().asString().contains("there is no such file");
    }

    @Test
    void it_should_notice_two_failures_and_a_long_screen_on_any_Maven() {
        then(KATA.complaintsOf(new Screens(maven(false, RED, 2, GREEN)))).hasSize(2)
                .allSatisfy(complaint -> then(complaint).contains("exactly one failure").contains("shows 2 on 1 lines"));
        then(KATA.complaintsOf(new Screens(maven(false, RED.repeat(41), 1, GREEN)))).hasSize(2)
                .allSatisfy(complaint -> then(complaint).contains("shows 1 on 41 lines"));
    }

    @Test
    void it_should_notice_a_finished_step_that_is_red() {
        var maven = new Typist(false, RED, 1, RED, 1);
        then(KATA.complaintsOf(new Screens(maven))).hasSize(2).allSatisfy(complaint -> then(complaint).contains("should be green"));
    }

    @Test
    void it_should_take_no_notice_of_times_colours_and_folders() {
        var here = Path.of("/home/somebody/kata");
        then(Screen.normalised("\n\u001B[31mERROR\u001B[m at /home/somebody/kata/step1, took 1.25 s  \r\n\n", here))
                .isEqualTo("ERROR at /path/to/the/kata/step1, took N s\n");
    }

    private static MavenRun maven(boolean reference, String red, int failures, String green) {
        return new Typist(reference, red, failures, green, 0);
    }

    /** Prints the red screen as long as a stub stands in the step, then the green one. */
    record Typist(boolean isReference, String red, int redFailures, String green, int greenFailures) implements MavenRun {

        @Override
        public Screen test(Path kata, Step step, String... options) {
            var todo = Folder.javaFiles(kata.resolve(step.name()).resolve("src/main/java")).toString().contains("TODO");
            return todo ? new Screen(red, 1, redFailures) : new Screen(green, greenFailures, greenFailures);
        }
    }
}
