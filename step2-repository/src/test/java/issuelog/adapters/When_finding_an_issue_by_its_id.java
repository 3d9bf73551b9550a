package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.Optional;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(213)
@DisplayName("2.1 When finding an issue by its id")
@Exercise(FakeIssueLog.class)
class When_finding_an_issue_by_its_id extends With_three_issues_of_two_people {

    Optional<Issue> found;

    @BeforeEach
    void context() {
        because_someone_looks_up_the_id_of_his_issue();
    }

    void because_someone_looks_up_the_id_of_his_issue() {
        found = log.get(screen.id());
    }

    @Test
    void it_should_find_what_he_wrote() {
        var description = found.map(Issue::description);
        then(description)
                .withFailMessage("The id of Bob's issue 'My screen is dark' led to %s.", description)
                .contains("My screen is dark");
    }
}
