package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(212)
@DisplayName("2.1 When finding the issues of one reporter")
@Exercise(FakeIssueLog.class)
class When_finding_the_issues_of_one_reporter extends With_three_issues_of_two_people {

    List<Issue> found;

    @BeforeEach
    void context() {
        because_someone_looks_for_the_issues_that_bob_reported();
    }

    void because_someone_looks_for_the_issues_that_bob_reported() {
        found = log.reportedBy("bob@example.org");
    }

    @Test
    @Order(1)
    void it_should_find_both_of_his_issues() {
        then(found)
                .withFailMessage("Bob reported two issues, and the search for bob@example.org found %s.", found)
                .contains(mouse, screen);
    }

    @Test
    @Order(2)
    void it_should_find_nobody_elses_issue() {
        then(found)
                .withFailMessage("The search for bob@example.org found Alice's issue too: %s.", found)
                .doesNotContain(printer);
    }
}
