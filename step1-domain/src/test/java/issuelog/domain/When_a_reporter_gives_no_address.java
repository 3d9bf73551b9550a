package issuelog.domain;

import static java.util.Objects.requireNonNullElse;
import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.util.Arrays;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(132)
@DisplayName("1.3 When a reporter gives no address")
@Exercise(IssueReporter.class)
class When_a_reporter_gives_no_address {

    Throwable because_somebody_reports_with_the_address(String email) {
        return failureOf(() -> new IssueReporter("Bob", email));
    }

    @Test
    @Order(1)
    void it_should_refuse_an_address_without_an_at_sign() {
        for (var email : Arrays.asList("bob.example.org", "")) {
            var refusal = because_somebody_reports_with_the_address(email);
            then(refusal)
                    .withFailMessage("The e-mail address '%s' was met with %s instead of an IllegalArgumentException: "
                            + "no answer can ever reach an address without '@'.", email, requireNonNullElse(refusal, "silence"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Order(2)
    void it_should_refuse_a_missing_address() {
        var refusal = because_somebody_reports_with_the_address(null);
        then(refusal)
                .withFailMessage("The e-mail address null was met with %s: null is no address either, refuse it at the "
                        + "door (IllegalArgumentException or NullPointerException).", requireNonNullElse(refusal, "silence"))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Test
    @Order(3)
    void it_should_say_which_address_it_refused() {
        var message = because_somebody_reports_with_the_address("bob.example.org").getMessage();
        then(message)
                .withFailMessage("The address bob.example.org was refused with the message '%s': name the field (email) "
                        + "and the value, so that whoever reads it knows what to correct.", message)
                .containsPattern("(?i)e-?mail")
                .contains("bob.example.org");
    }
}
