package dojo;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.engine.Kata;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import dojo.gates.Drift;
import dojo.gates.Starters;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A step with a mapping beside its classes, and one that only the profile "solutions" knows, are held to the same as all others. */
class The_step_may_differ {

    static final SmallKata KATA = new SmallKata();
    static final String WORDS = "house/words.xml";

    @BeforeAll
    static void given_an_exercise_that_is_no_class_and_an_optional_step() {
        KATA.write("step1-greeting/src/main/java/" + WORDS, "<words>TODO</words>");
        KATA.write("solutions/step1-greeting/" + WORDS, "<words>Good evening</words>");
        KATA.write("step1-greeting/src/test/java/house/When_the_words_are_chosen.java", """
                package house;

                import kata.Exercise;
                import org.junit.jupiter.api.DisplayName;
                import org.junit.jupiter.api.Order;
                import org.junit.jupiter.api.Test;

                @Order(119)
                @DisplayName("1.1 When the words are chosen")
                @Exercise(files = "house/words.xml")
                class When_the_words_are_chosen {

                    @Test
                    void they_should_be_polite() throws Exception {
                        var words = new String(getClass().getResourceAsStream("/house/words.xml").readAllBytes());
                        if (words.contains("TODO")) {
                            throw new UnsupportedOperationException("TODO 1.1: choose words");
                        }
                        if (!words.contains("Good")) {
                            throw new AssertionError("these words are not polite: " + words);
                        }
                    }
                }
                """);
        KATA.edit("pom.xml", "    <module>step2-party</module>\n", "");
        KATA.edit("pom.xml", "<id>solutions</id>", "<id>solutions</id><modules><module>step2-party</module><module>dojo</module></modules>");
        KATA.judge().lookAgain();
    }

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void a_file_that_is_no_class_should_belong_to_its_exercise() {
        then(KATA.judge().specs(greeting()).exercise("1.1").files()).contains("house/Greeter.java", WORDS);
    }

    @Test
    void it_should_turn_a_spec_green_or_red() {
        then(verdict(Sources.answers(greeting())).isGreen()).isTrue();
        then(verdict(Sources.starter(greeting())).firstFailure().orElseThrow().failure().isToDo()).isTrue();
        var rude = verdict(Sources.answers(greeting()).with(WORDS, "<words>You again</words>")).firstFailure().orElseThrow();
        then(rude.failure().message()).contains("not polite", "You again");
    }

    @Test
    void it_should_be_missed_among_the_answers() {
        KATA.delete("solutions/step1-greeting/" + WORDS);
        then(KATA.complaintsOf(new Drift())).anySatisfy(complaint ->
                then(complaint).contains("solutions/step1-greeting/house/words.xml is missing"));
        KATA.write("solutions/step1-greeting/" + WORDS, "<words>Good evening</words>");
    }

    @Test
    void an_optional_step_should_be_a_step_and_the_proof_none() {
        then(KATA.kata().steps()).extracting(Step::name).containsExactly("step1-greeting", "step2-party");
        then(KATA.kata().steps()).extracting(Step::isOptional).containsExactly(false, true);
    }

    @Test
    void an_optional_step_should_be_held_to_the_gates() {
        KATA.edit("step2-party/src/main/java/house/Party.java", "TODO 2.1", "TODO 1.1");
        then(KATA.complaintsOf(new Starters())).anySatisfy(complaint -> then(complaint).contains("step2-party", "but not with a TODO of its step"));
        KATA.edit("step2-party/src/main/java/house/Party.java", "TODO 1.1", "TODO 2.1");
    }

    private static Step greeting() {
        return Kata.at(KATA.file("")).step("step1-greeting");
    }

    private static Verdict verdict(Sources sources) {
        return KATA.judge().judge(sources, new Selection(List.of("house.When_the_words_are_chosen"), false));
    }
}
