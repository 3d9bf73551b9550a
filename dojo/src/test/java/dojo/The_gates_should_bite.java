package dojo;

import static org.assertj.core.api.BDDAssertions.then;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dojo.engine.Postgres;
import dojo.gates.Answers;
import dojo.gates.Gate;
import dojo.gates.Misconceptions;
import dojo.gates.Starters;
import dojo.gates.Variants;
import dojo.gates.Walk;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gate that cannot fail proves nothing: each is shown a kata in which one thing is broken, and has to say which. */
class The_gates_should_bite {

    static final SmallKata KATA = new SmallKata();
    static final String GREETER = "house/Greeter.java";
    static final String STARTER = "step1-greeting/src/main/java/";
    static final String ANSWERS = "solutions/step1-greeting/";
    static final String CARD = "solutions/misconceptions/step1-greeting/1.1-nobody-a.md";
    static final String SPEC = "step1-greeting/src/test/java/house/When_somebody_is_greeted.java";
    static final String FEATURE = "features/greeting.feature";

    @BeforeAll
    static void list() {
        KATA.writeManifest();
    }

    @BeforeEach
    void given_a_kata_in_which_everything_is_right() {
        KATA.restore();
    }

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void no_gate_should_complain_without_reason() {
        for (Gate gate : List.of(new Starters(), new Answers(), new Walk(), new Misconceptions(), new Variants())) {
            then(KATA.complaintsOf(gate)).as(gate.name()).isEmpty();
        }
    }

    @Test
    void the_starters_gate_should_notice_a_starter_that_is_solved_by_accident() {
        KATA.edit(STARTER + GREETER, "throw new UnsupportedOperationException(\"TODO 1.1: say hello to whoever it is\");", "return name;");
        thenTheOnlyComplaint(KATA.complaintsOf(new Starters()))
                .contains("When_somebody_is_greeted.it_should_say_the_name is green on the starter, and red in dojo/manifest.txt")
                .contains("-Dkata.update");
    }

    @Test
    void the_starters_gate_should_notice_a_failure_that_is_no_TODO() {
        KATA.edit(STARTER + GREETER, "throw new UnsupportedOperationException(\"TODO 1.1: say hello to whoever it is\");", "return null;");
        then(KATA.complaintsOf(new Starters())).anySatisfy(complaint -> then(complaint).contains("but not with a TODO of its step"));
    }

    @Test
    void the_starters_gate_should_notice_a_starter_that_does_not_compile() {
        KATA.edit(STARTER + GREETER, "public String greet", "public Strin greet");
        thenTheOnlyComplaint(KATA.complaintsOf(new Starters())).contains("does not compile").contains("house/Greeter.java:5");
    }

    @Test
    void the_starters_gate_should_notice_a_suite_with_no_tests() {
        KATA.delete("step2-party/src/test/java/house/When_guests_join_the_party.java");
        KATA.delete("step2-party/src/test/java/house/Scenarios.java");
        then(KATA.complaintsOfAFreshLook(new Starters())).anySatisfy(complaint -> then(complaint).contains("step2-party: not one spec ran"));
    }

    @Test
    void the_starters_gate_should_notice_a_spec_that_vanished_and_one_that_is_new() {
        KATA.edit(SPEC, "it_should_say_the_name", "it_should_say_hello");
        var complaints = KATA.complaintsOfAFreshLook(new Starters());
        then(complaints).anySatisfy(complaint -> then(complaint).contains("it_should_say_the_name is in dojo/manifest.txt and did not run"));
        then(complaints).anySatisfy(complaint -> then(complaint).contains("1 specs and scenarios ran and are not in dojo/manifest.txt")
                .contains(": When_somebody_is_greeted.it_should_say_hello"));
    }

    @Test
    void the_starters_gate_should_notice_another_order() {
        KATA.edit(SPEC, "@Order(110)", "@Order(130)");
        thenTheOnlyComplaint(KATA.complaintsOfAFreshLook(new Starters())).contains("in another order");
    }

    @Test
    void the_starters_and_the_answers_gate_should_notice_a_spec_on_PostgreSQL_that_is_not_listed() {
        assumeTrue(Postgres.isThere(), "without the profile nothing runs on PostgreSQL");
        KATA.write("step1-greeting/src/postgres/java/house/When_somebody_is_stored.java", """
                package house;

                class When_somebody_is_stored {

                    @org.junit.jupiter.api.Test
                    void it_should_keep_the_name() {
                        new Greeter().greet("Bob");
                    }
                }
                """);
        for (Gate gate : List.of(new Starters(), new Answers())) {
            thenTheOnlyComplaint(KATA.complaintsOfAFreshLook(gate))
                    .contains("1 specs and scenarios ran and are not in dojo/manifest.txt or dojo/manifest-postgres.txt: When_somebody_is_stored");
        }
    }

    @Test
    void the_starters_gate_should_notice_a_spec_that_is_left_out_all_of_a_sudden() {
        KATA.edit(SPEC, "@Test", "@org.junit.jupiter.api.Disabled(\"too hard\") @Test");
        thenTheOnlyComplaint(KATA.complaintsOfAFreshLook(new Starters()))
                .contains("When_somebody_is_greeted.it_should_say_the_name is skipped on the starter, and red in dojo/manifest.txt");
    }

    @Test
    void the_answers_gate_should_notice_a_wrong_answer() {
        KATA.edit(ANSWERS + GREETER, "\"Hello \" + name", "\"Hello\"");
        then(KATA.complaintsOf(new Answers())).anySatisfy(complaint -> then(complaint).contains("a greeting says the name"));
    }

    @Test
    void the_answers_gate_should_notice_an_undefined_step() {
        KATA.edit(FEATURE, "When Bob rings the bell", "When Bob knocks");
        then(KATA.complaintsOfAFreshLook(new Answers())).hasSize(2).allSatisfy(complaint ->
                then(complaint).contains("Scenarios: Greeting - A guest arrives fails").contains("undefined"));
    }

    @Test
    void the_answers_gate_should_notice_a_scenario_that_a_typing_error_turned_into_a_description() {
        KATA.write(FEATURE, "Feature: Greeting\n\n  Scenario: A dog arrives\n    Given a house\n\n  Scenaro: A guest arrives\n");
        then(KATA.complaintsOfAFreshLook(new Answers())).isNotEmpty();
    }

    @Test
    void the_answers_gate_should_notice_a_deleted_feature() {
        KATA.delete(FEATURE);
        then(KATA.complaintsOfAFreshLook(new Answers())).anySatisfy(complaint ->
                then(complaint).contains("Scenarios: Greeting - A guest arrives is in dojo/manifest.txt and did not run"));
    }

    @Test
    void the_walk_gate_should_notice_an_answer_that_needs_a_later_one() {
        KATA.edit(ANSWERS + GREETER, "return \"Hello \" + name;", "return name.isEmpty() ? \"\" : new Doorbell(null) + name;");
        then(KATA.complaintsOf(new Walk())).anySatisfy(complaint -> then(complaint)
                .contains("step1-greeting, before 1.2: the first failure should be its TODO")
                .contains("When_somebody_is_greeted.it_should_say_the_name: TODO 1.2"));
    }

    @Test
    void the_walk_gate_should_notice_a_stub_that_names_another_exercise() {
        KATA.edit(STARTER + GREETER, "TODO 1.1", "TODO 1.2");
        thenTheOnlyComplaint(KATA.complaintsOf(new Walk())).contains("before 1.1").contains("or a stub names another exercise");
    }

    @Test
    void the_walk_gate_should_notice_an_exercise_that_is_green_early() {
        KATA.edit(STARTER + "house/Doorbell.java", "public Doorbell(Greeter greeter) {\n        throw new UnsupportedOperationException(\"TODO 1.2: keep the greeter\");",
                "public Doorbell(Greeter greeter) {");
        KATA.edit(STARTER + "house/Doorbell.java", "throw new UnsupportedOperationException(\"TODO 1.2: let the greeter greet\");", "return \"Hello \" + name;");
        then(KATA.complaintsOf(new Walk())).anySatisfy(complaint ->
                then(complaint).contains("before 1.2: When_a_guest_arrives.it_should_greet is green already"));
    }

    @Test
    void the_misconceptions_gate_should_notice_a_card_that_no_spec_catches() {
        KATA.edit(CARD, "return \"Hello a\";", "return \"Hello \" + name.toString();");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("1.1-nobody-a.md: no spec catches it");
    }

    @Test
    void the_misconceptions_gate_should_notice_a_card_that_another_exercise_catches() {
        KATA.edit(CARD, "When_somebody_is_greeted.it_should_say_the_name", "When_a_guest_arrives.it_should_greet");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions()))
                .contains("1.1-nobody-a.md: When_somebody_is_greeted.it_should_say_the_name catches it first");
    }

    @Test
    void the_misconceptions_gate_should_notice_a_card_that_dies_of_an_exception() {
        KATA.edit(CARD, "return \"Hello a\";", "String nobody = null;\nreturn nobody.concat(name);");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions()))
                .contains("catches it only because java.lang.NullPointerException came up");
    }

    @Test
    void the_misconceptions_gate_should_notice_other_words() {
        KATA.edit(CARD, "a greeting says the name", "a greeting is loud");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("does not contain \"a greeting is loud\"");
    }

    @Test
    void the_misconceptions_gate_should_notice_a_change_that_does_not_compile_or_does_not_fit() {
        KATA.edit(CARD, "return \"Hello a\";", "return 1;");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("the change does not compile").contains("house/Greeter.java:6");
        KATA.restore();
        KATA.edit(CARD, "return \"Hello \" + name;", "return \"Hi \" + name;");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("does not occur in the answer's `house/Greeter.java`");
    }

    @Test
    void the_misconceptions_gate_should_notice_missing_stray_and_unfinished_cards() {
        KATA.delete(CARD);
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("1.1 has 2, and each exercise should have at least 3");
        KATA.restore();
        KATA.write("solutions/misconceptions/step9/9.1-a.md", "# Nobody looks here\n");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("step9/9.1-a.md lies in solutions/misconceptions where no step looks");
        KATA.restore();
        KATA.edit(CARD, "**The way out.**", "**Anyway.**");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions())).contains("**The way out.**");
    }

    @Test
    void the_misconceptions_gate_should_notice_a_card_that_no_hint_will_name() {
        for (var twin : List.of("b", "c")) {
            KATA.edit("solutions/misconceptions/step1-greeting/1.1-nobody-%s.md".formatted(twin), "return \"Hello %s\";".formatted(twin), "return \"Hello a\";");
        }
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions()))
                .contains("1.1-nobody-c.md: kata hint says that it looks like 1.1-nobody-a.md or 1.1-nobody-b.md, and not like this card");
    }

    @Test
    void the_misconceptions_gate_should_notice_a_card_that_gives_the_answer_away() {
        KATA.edit(CARD, "**The way out.** Look.", "**The way out.** Write `return \"Hello \" +\nname`.");
        thenTheOnlyComplaint(KATA.complaintsOf(new Misconceptions()))
                .contains("1.1-nobody-a.md: its words contain a line of its code, \"return \"Hello \" + name\"");
    }

    @Test
    void the_variants_gate_should_notice_a_hint_that_takes_a_right_answer_for_a_wrong_one() {
        KATA.edit("solutions/variants/step1-greeting/1.1-joined.md", "\"Hello \".concat(name)", "\"Hello a\"");
        then(KATA.complaintsOf(new Variants())).anySatisfy(complaint -> then(complaint)
                .contains("1.1-joined.md: a right answer is rejected. kata hint says that it looks like the wrong answer 1.1-nobody-a.md"));
    }

    @Test
    void the_variants_gate_should_notice_a_right_answer_that_a_spec_rejects() {
        KATA.edit("solutions/variants/step1-greeting/1.1-joined.md", "\"Hello \".concat(name)", "\"Good evening \" + name");
        then(KATA.complaintsOf(new Variants())).anySatisfy(complaint -> then(complaint)
                .contains("1.1-joined.md: a right answer is rejected. When_a_guest_arrives.it_should_greet fails"));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> thenTheOnlyComplaint(List<String> complaints) {
        then(complaints).hasSize(1);
        return then(complaints.get(0));
    }
}
