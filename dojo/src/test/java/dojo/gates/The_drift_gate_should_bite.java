package dojo.gates;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.SmallKata;
import dojo.cards.Cards;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each thing that may drift apart is pulled apart, and the gate has to say where. */
class The_drift_gate_should_bite {

    static final SmallKata KATA = new SmallKata();
    static final String README = "step1-greeting/README.md";
    static final String SCREEN = "  1.1 When somebody is greeted\n      it should say the name\n\n  Step 1: 0 of 4 specs and scenarios are green.\n";

    @BeforeAll
    static void list() {
        KATA.writeManifest();
        KATA.judge();
    }

    @BeforeEach
    void given_a_kata_in_which_everything_is_right() {
        KATA.restore();
        KATA.write("dojo/screens/step1-greeting-starter.txt", SCREEN);
        KATA.write("dojo/differences.txt", """
                step2-party/src/test/java/house/Steps.java: not needed yet
                """);
        KATA.edit("step2-party/src/test/java/house/Steps.java", "public class Steps", "/** Of the party. */\npublic class Steps");
        for (var kind : Cards.values()) {
            IndexPages.write(new Proof(KATA.kata(), Wish.everything(), Progress.silent(), KATA.judge()), kind);
        }
    }

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void it_should_have_no_complaint_without_reason() {
        then(KATA.complaintsOf(new Drift())).isEmpty();
    }

    @Test
    void it_should_notice_given_code_that_is_not_what_the_learner_wrote() {
        KATA.edit("step2-party/src/given/java/house/Greeter.java", "Hello ", "Good evening ");
        thenTheOnlyComplaint().contains("step2-party/src/given/java/house/Greeter.java differs from solutions/step1-greeting/house/Greeter.java");
    }

    @Test
    void it_should_notice_given_code_that_no_step_ended_with() {
        KATA.write("step2-party/src/given/java/house/Cake.java", "package house;\n\nfinal class Cake {\n}\n");
        thenTheOnlyComplaint().contains("Cake.java is given, and no earlier step ends with it").contains("dojo/differences.txt");
    }

    @Test
    void it_should_notice_test_support_that_differs() {
        KATA.edit("step2-party/src/test/java/kata/Exercise.java", "Class<?>[] value() default {};", "Class<?>[] value();");
        thenTheOnlyComplaint().contains("The package kata is the same in every step");
    }

    @Test
    void it_should_notice_test_support_on_PostgreSQL_that_differs() {
        KATA.write("step1-greeting/src/postgres/java/kata/Server.java", "package kata;\n\nfinal class Server {\n}\n");
        KATA.write("dojo/src/postgres/java/kata/Server.java", "package kata;\n\nclass Server {\n}\n");
        thenTheOnlyComplaint().contains("dojo/src/postgres/java/kata/Server.java differs from step1-greeting/src/postgres/java/kata/Server.java");
    }

    @Test
    void it_should_notice_a_reason_for_a_difference_that_is_gone() {
        KATA.edit("step2-party/src/test/java/house/Steps.java", "/** Of the party. */\n", "");
        thenTheOnlyComplaint().contains("nothing differs there");
    }

    @Test
    void it_should_notice_a_kept_starter_that_is_stale_missing_or_of_nothing() {
        KATA.edit("step1-greeting/src/main/java/house/Greeter.java", "say hello", "say good evening");
        thenTheOnlyComplaint().contains("dojo/starters/step1-greeting/1.1/house/Greeter.java does not equal the starter").contains("-Dkata.update");
        given_a_kata_in_which_everything_is_right();
        KATA.delete("dojo/starters/step1-greeting/1.2/house/Doorbell.java");
        thenTheOnlyComplaint().contains("dojo/starters/step1-greeting/1.2/house/Doorbell.java does not equal the starter");
        given_a_kata_in_which_everything_is_right();
        KATA.write("dojo/starters/step2-party/2.1/house/Cake.java", "");
        thenTheOnlyComplaint().contains("dojo/starters/step2-party/2.1/house/Cake.java is the copy of nothing");
    }

    @Test
    void it_should_notice_a_scenario_without_a_spec() {
        KATA.edit("features/greeting.feature", "A guest arrives", "A guest leaves");
        thenTheOnlyComplaint().contains("the scenario \"A guest leaves\" has no spec class").contains("When_A_guest_leaves");
    }

    @Test
    void it_should_notice_a_line_and_a_should_without_each_other() {
        KATA.edit("features/greeting.feature", "Then it should greet", "Then it should welcome");
        then(KATA.complaintsOf(new Drift())).hasSize(2)
                .anySatisfy(complaint -> then(complaint).contains("would be the method it_should_welcome"))
                .anySatisfy(complaint -> then(complaint).contains("it_should_greet has no line").contains("Technical:"));
    }

    @Test
    void it_should_accept_a_should_without_a_line_that_is_technical() {
        KATA.edit("features/greeting.feature", "    Then it should greet \"Bob\"\n", "");
        KATA.edit("step1-greeting/src/test/java/house/When_a_guest_arrives.java", "    @Test\n", "    /** Technical: nobody asks. */\n    @Test\n");
        then(KATA.complaintsOf(new Drift())).isEmpty();
    }

    @Test
    void it_should_notice_a_missing_brief_and_a_missing_hint() {
        KATA.edit(README, "## 1.2 The doorbell", "## The doorbell");
        thenTheOnlyComplaint().contains("step1-greeting/README.md has no heading that begins with 1.2");
        given_a_kata_in_which_everything_is_right();
        KATA.edit("step1-greeting/HINTS.md", "<details><summary>a pointer</summary>The name.</details>\n", "");
        thenTheOnlyComplaint().contains("has 2 folded hints below a heading that begins with 1.1");
    }

    @Test
    void it_should_notice_a_missing_answer_and_a_file_of_no_exercise() {
        KATA.write("step1-greeting/src/main/java/house/Chimney.java", "package house;\n\nfinal class Chimney {\n}\n");
        then(KATA.complaintsOf(new Drift()))
                .anySatisfy(complaint -> then(complaint).contains("Chimney.java belongs to the exercises []"))
                .anySatisfy(complaint -> then(complaint).contains("names other classes in kata.answers").contains("house.Chimney"))
                .anySatisfy(complaint -> then(complaint).contains("solutions/step1-greeting/house/Chimney.java is missing"));
    }

    @Test
    void it_should_notice_an_order_that_does_not_fit_the_number() {
        KATA.edit("step1-greeting/src/test/java/house/When_a_guest_arrives.java", "@Order(120)", "@Order(220)");
        then(KATA.complaintsOfAFreshLook(new Drift())).singleElement().asString().contains("belongs to 1.2 and has @Order(220)");
    }

    @Test
    void it_should_notice_a_stale_index_page() {
        KATA.edit("solutions/misconceptions/step1-greeting/1.1-nobody-a.md", "# nobody-a", "# Somebody else");
        thenTheOnlyComplaint().contains("solutions/misconceptions/step1-greeting/README.md does not list the cards as they are");
    }

    @Test
    void it_should_notice_a_link_that_leads_nowhere() {
        KATA.edit("README.md", "step1-greeting/README.md", "step1-greeting/READ.md");
        thenTheOnlyComplaint().contains("README.md links to step1-greeting/READ.md");
        given_a_kata_in_which_everything_is_right();
        KATA.edit("README.md", "step1-greeting/README.md", "step1-greeting/README.md#the-end");
        thenTheOnlyComplaint().contains("links to step1-greeting/README.md#the-end");
    }

    @Test
    void it_should_notice_a_name_of_something_that_is_not_there() {
        thenAfter("Write `Greeter.java`.", "Write `Welcomer.java`.").contains("speaks of `Welcomer.java`");
        thenAfter("Write `Greeter.java`.", "Write `step1-greeting/src/main`, as `Welcomer`.").contains("speaks of `Welcomer`");
        thenAfter("Write `Greeter.java`.", "Write `welcome(name)`.").contains("speaks of `welcome(name)`");
        thenAfter("Write `Greeter.java`.", "Run `mvn test -Pslow`.").contains("speaks of the profile slow");
        thenAfter("Write `Greeter.java`.", "\n```java\nnew Welcomer();\n```\n").contains("shows Java code with Welcomer");
    }

    @Test
    void it_should_accept_names_of_the_kata_the_JDK_and_the_libraries() {
        KATA.edit(README, "Write `Greeter.java`.", "`Greeter`, `greet(name)`, `ArrayList`, `@BeforeEach`, `house/Greeter.java`, `mvn test -Psolutions`");
        then(KATA.complaintsOf(new Drift())).isEmpty();
    }

    @Test
    void it_should_notice_output_that_is_not_printed_today() {
        KATA.edit(README, "Write `Greeter.java`.", "\n```\n" + SCREEN + "```\n");
        then(KATA.complaintsOf(new Drift())).isEmpty();
        KATA.edit(README, "0 of 4", "0 of 3");
        thenTheOnlyComplaint().contains("shows output that is not printed today").contains("0 of 3");
    }

    @Test
    void it_should_accept_the_output_of_a_wrong_answer_that_has_a_card() {
        KATA.edit(README, "Write `Greeter.java`.", """

                ```
                  1.1 When somebody is greeted
                      it_should_say_the_name()

                      Ann was greeted with 'Hello b': a greeting says the name.

                  Step 1: 0 of 4 specs and scenarios are green.
                ```
                """);
        then(KATA.complaintsOf(new Drift())).isEmpty();
        KATA.edit(README, "Hello b", "Hello x");
        thenTheOnlyComplaint().contains("not printed today");
    }

    @Test
    void it_should_notice_a_file_that_is_not_what_the_companion_takes_it_for() {
        then(KATA.complaintsOf(new Drift())).isEmpty();
        KATA.edit("features/greeting.feature", "A guest arrives", "A guest arrives ");
        then(KATA.complaintsOfAsItIs(new Drift())).singleElement().asString().contains("dojo/shipped.txt does not show the steps");
    }

    private static AbstractStringAssert<?> thenAfter(String old, String now) {
        KATA.restore();
        new The_drift_gate_should_bite().given_a_kata_in_which_everything_is_right();
        KATA.edit(README, old, now);
        return thenTheOnlyComplaint();
    }

    private static AbstractStringAssert<?> thenTheOnlyComplaint() {
        var complaints = KATA.complaintsOf(new Drift());
        then(complaints).hasSize(1);
        return then(complaints.get(0));
    }
}
