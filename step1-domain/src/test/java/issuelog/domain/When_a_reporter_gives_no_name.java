package issuelog.domain;

import static java.util.Objects.requireNonNullElse;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.util.Arrays;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(131)
@DisplayName("1.3 When a reporter gives no name")
@Exercise(IssueReporter.class)
class When_a_reporter_gives_no_name {

    Throwable because_somebody_reports_with_the_name(String name) {
        return failureOf(() -> new IssueReporter(name, "bob@example.org"));
    }

    @Test
    @Order(1)
    void it_should_refuse_a_blank_name() {
        for (var name : Arrays.asList("", "  ", "\t\n")) {
            var refusal = because_somebody_reports_with_the_name(name);
            then(refusal)
                    .withFailMessage("The name '%s' was met with %s instead of an IllegalArgumentException: a reporter "
                            + "without a name cannot be asked back, so refuse it at the door.", name,
                            requireNonNullElse(refusal, "silence"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Order(2)
    void it_should_refuse_a_missing_name() {
        var refusal = because_somebody_reports_with_the_name(null);
        then(refusal)
                .withFailMessage("The name null was met with %s: null is no name either, refuse it at the door "
                        + "(IllegalArgumentException or NullPointerException).", requireNonNullElse(refusal, "silence"))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Test
    @Order(3)
    void it_should_say_that_it_is_the_name() {
        var message = because_somebody_reports_with_the_name("  ").getMessage();
        then(message)
                .withFailMessage("A blank name was refused with the message '%s', which does not mention the name: "
                        + "whoever reads it wants to know what to correct.", message)
                .containsIgnoringCase("name");
    }
}
