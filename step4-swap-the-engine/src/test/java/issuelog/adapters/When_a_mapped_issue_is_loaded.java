package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(411)
@DisplayName("4.1 When a mapped issue is loaded")
@Exercise(files = "issuelog/adapters/issues.orm.xml")
class When_a_mapped_issue_is_loaded extends With_sessions {

    static final String ID = "7d444840-9dc0-11d1-b245-5ffdce74fad2";

    Issue loaded;
    Throwable failure;

    @BeforeEach
    void context() {
        given_a_row_that_somebody_else_has_written();
        given_hibernate_is_started_with_the_mapping();
        because_it_is_looked_up_by_its_id();
    }

    void given_a_row_that_somebody_else_has_written() {
        database.execute("insert into issues values ('" + ID + "', 'Bob', 'bob@example.org', 'My mouse does not move')");
    }

    void because_it_is_looked_up_by_its_id() {
        failure = failureOf(() -> loaded = inASession(session -> session.find(Issue.class, IssueId.of(ID))));
    }

    @Test
    @Order(1)
    void it_should_be_found() {
        then(failure)
                .withFailMessage("A row was looked up by its id, and Hibernate failed with %s", IssueLogContract.told(failure))
                .isNull();
        then(loaded)
                .withFailMessage("A row of the table has the id %s, and Hibernate found nothing under it: the column holds the id as a text, "
                        + "as IssueId writes it.", ID)
                .isNotNull();
    }

    @Test
    @Order(2)
    void it_should_be_complete() {
        var texts = loaded.reporter() == null ? "an issue without a reporter" : IssueLogContract.textsOf(loaded).toString();
        then(texts)
                .withFailMessage("The row [%s, Bob, bob@example.org, My mouse does not move] was loaded, and became %s: every column has a "
                        + "field of its own.", ID, texts)
                .isEqualTo(List.of(ID, "Bob", "bob@example.org", "My mouse does not move").toString());
    }

    @Test
    @Order(3)
    void it_should_be_found_by_its_reporter() {
        var found = foundBy("bob@example.org");
        then(found)
                .withFailMessage("Bob has one issue, and a search for the e-mail address of its reporter found %s.", found)
                .hasSize(1);
        then(foundBy("alice@example.org"))
                .withFailMessage("Alice has reported nothing, and a search for her e-mail address found something.")
                .isEmpty();
    }

    private List<Issue> foundBy(String email) {
        return inASession(session -> session.createSelectionQuery("from Issue where reporter.email = :email", Issue.class)
                .setParameter("email", email)
                .getResultList());
    }
}
