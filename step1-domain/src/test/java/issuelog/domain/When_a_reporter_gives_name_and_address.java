package issuelog.domain;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(130)
@DisplayName("1.3 When a reporter gives name and address")
@Exercise(IssueReporter.class)
class When_a_reporter_gives_name_and_address {

    IssueReporter reporter;
    Throwable refusal;

    @BeforeEach
    void context() {
        because_ann_says_who_she_is();
    }

    void because_ann_says_who_she_is() {
        refusal = failureOf(() -> reporter = new IssueReporter(" Ann O'Brien", "Ann@Example.org"));
    }

    @Test
    @Order(1)
    void it_should_welcome_her() {
        then(refusal)
                .withFailMessage("Ann O'Brien <Ann@Example.org> was met with %s: refuse what cannot be right, and let "
                        + "everybody else in.", refusal)
                .isNull();
    }

    @Test
    @Order(2)
    void it_should_keep_the_name_as_it_was_given() {
        then(reporter.name())
                .withFailMessage("The name ' Ann O'Brien' became '%s': a reporter keeps what people say of themselves, "
                        + "letter by letter.", reporter.name())
                .isEqualTo(" Ann O'Brien");
    }

    @Test
    @Order(3)
    void it_should_keep_the_address_as_it_was_given() {
        then(reporter.email())
                .withFailMessage("The e-mail address 'Ann@Example.org' became '%s': a reporter keeps what people say of "
                        + "themselves, letter by letter.", reporter.email())
                .isEqualTo("Ann@Example.org");
    }

    @Test
    @Order(4)
    void it_should_be_equal_to_a_reporter_with_the_same_name_and_address() {
        var same = new IssueReporter(" Ann O'Brien", "Ann@Example.org");
        then(reporter)
                .withFailMessage("%s and %s are not equal: a reporter is a value, and a value is nothing but its "
                        + "contents.", reporter, same)
                .isEqualTo(same);
    }
}
