package issuelog.adapters;

import static kata.AwkwardTexts.visible;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.LinkedHashMap;
import java.util.Map;
import kata.AwkwardTexts;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(220)
@DisplayName("2.2 When an issue is written on one line")
@Exercise(IssueLine.class)
class When_an_issue_is_written_on_one_line {

    final Map<String, String> lines = new LinkedHashMap<>();

    @BeforeEach
    void context() {
        because_issues_with_awkward_texts_are_written();
    }

    void because_issues_with_awkward_texts_are_written() {
        AwkwardTexts.all().forEach((name, text) ->
                lines.put(name, IssueLine.from(new Issue(new IssueReporter(text, text + "@example.org"), text))));
    }

    @Test
    void it_should_take_one_line_and_no_more() {
        lines.forEach((name, line) -> then(line)
                .withFailMessage("An issue with %s was written as%n%s%nand that has a line end in it. One issue is one line, "
                        + "whatever people type, and the end of the line is left to the file.", name, visible(line))
                .doesNotContain("\n", "\r"));
    }
}
