package dojo.gates;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.SmallKata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gate reads reports that PIT might have written, some of which it must not let pass. */
class The_mutation_gate_should_bite {

    static final SmallKata KATA = new SmallKata();
    static final String KILLED = mutation("true", "greet", "replaced return value");
    static final String SURVIVED = mutation("false", "hashCode", "replaced int return with 0");
    static final String LISTED = "| `Greeter.hashCode` | replaced int return with 0 | 0 is a hash code like any other |\n";

    @BeforeEach
    void given_reports_in_which_nearly_everything_is_killed() {
        KATA.restore();
        report("step1-greeting", KILLED.repeat(19) + SURVIVED);
        report("step2-party", KILLED);
        KATA.write("docs/mutation.md", LISTED);
    }

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void it_should_be_content_with_a_survivor_that_has_a_reason() {
        then(KATA.complaintsOf(new Mutation())).isEmpty();
    }

    @Test
    void it_should_notice_a_survivor_without_a_reason() {
        KATA.write("docs/mutation.md", LISTED.replace("0 is a hash code like any other", " "));
        then(KATA.complaintsOf(new Mutation())).singleElement().asString()
                .contains("| `Greeter.hashCode` | replaced int return with 0 |").contains("docs/mutation.md");
    }

    @Test
    void it_should_notice_a_reason_without_a_survivor() {
        report("step1-greeting", KILLED);
        then(KATA.complaintsOf(new Mutation())).singleElement().asString().contains("does not survive any more");
    }

    @Test
    void it_should_notice_too_many_survivors_and_an_empty_report() {
        report("step1-greeting", KILLED.repeat(18) + SURVIVED);
        then(KATA.complaintsOf(new Mutation())).singleElement().asString().contains("killed 18 of 19");
        report("step1-greeting", KILLED.repeat(19) + SURVIVED);
        report("step2-party", "");
        then(KATA.complaintsOf(new Mutation())).singleElement().asString().contains("killed 0 of 0");
    }

    @Test
    void it_should_notice_a_missing_report() {
        KATA.delete("step2-party/target/mutation/pit-reports/mutations.xml");
        then(KATA.complaintsOf(new Mutation())).singleElement().asString().contains("step2-party: there is no report of PIT");
    }

    private static void report(String step, String mutations) {
        KATA.write(step + "/target/mutation/pit-reports/mutations.xml", "<mutations>" + mutations + "</mutations>");
    }

    private static String mutation(String detected, String method, String change) {
        return "<mutation detected='%s'><mutatedClass>house.Greeter</mutatedClass><mutatedMethod>%s</mutatedMethod><description>%s</description></mutation>"
                .formatted(detected, method, change);
    }
}
