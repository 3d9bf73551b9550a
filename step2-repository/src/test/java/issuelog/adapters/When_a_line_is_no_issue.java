package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(222)
@DisplayName("2.2 When a line is no issue")
@Exercise(IssueLine.class)
class When_a_line_is_no_issue {

    final Issue bobs = new Issue(new IssueReporter("Bob", "bob@example.org"), "My mouse does not move");

    Throwable because_somebody_reads(String line) {
        return failureOf(() -> IssueLine.toIssue(line));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_line_and_show_it() {
        for (var line : new String[] {"Dear diary", "hello world, how are you today?"}) {
            var failure = because_somebody_reads(line);
            then(failure)
                    .withFailMessage("The line '%s' was met with %s instead of a StorageFailure that shows the line: whoever has to "
                            + "repair the file wants to know what to look for.", line, failure)
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining(line);
        }
    }

    @Test
    @Order(2)
    void it_should_refuse_half_a_line() {
        var line = IssueLine.from(bobs);
        var half = line.substring(0, 20);
        var failure = because_somebody_reads(half);
        then(failure)
                .withFailMessage("Half a line, '%s', was met with %s instead of a StorageFailure that shows the line: better no "
                        + "issue than a wrong one.", half, failure)
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(half);
    }

    @Test
    @Order(3)
    void it_should_refuse_a_line_with_a_damaged_field() {
        var line = IssueLine.from(bobs);
        // Where a line does not show its fields as they are, nothing can be damaged this way.
        for (var field : List.of(bobs.id().toString(), bobs.reporter().email())) {
            var damaged = line.replace(field, "???");
            var failure = because_somebody_reads(damaged);
            then(damaged.equals(line) || failure instanceof StorageFailure && String.valueOf(failure.getMessage()).contains(damaged))
                    .withFailMessage("In the line '%s' somebody has overwritten '%s', and it was met with %s instead of a "
                            + "StorageFailure that shows the line: it has all its fields, and yet it is no issue.", damaged, field,
                            failure)
                    .isTrue();
        }
    }
}
