package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import java.util.List;
import kata.Exercise;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(410)
@DisplayName("4.1 When a mapped issue is stored")
@Exercise(files = "issuelog/adapters/issues.orm.xml")
class When_a_mapped_issue_is_stored extends With_sessions {

    final Issue mouse = bobs("My mouse does not move");
    Throwable failure;

    @BeforeEach
    void context() {
        because_hibernate_is_started_with_the_mapping_and_stores_an_issue();
    }

    void because_hibernate_is_started_with_the_mapping_and_stores_an_issue() {
        failure = failureOf(() -> {
            given_hibernate_is_started_with_the_mapping();
            inASession(session -> {
                session.persist(mouse);
                return mouse;
            });
        });
    }

    @Test
    @Order(1)
    void hibernate_should_know_how() {
        then(failure)
                .withFailMessage("Hibernate was started with the mapping and given an issue to store, and it failed with %s%nWhat it does not "
                        + "find in the mapping it guesses, from the names of classes and fields.", IssueLogContract.told(failure))
                .isNull();
    }

    @Test
    @Order(2)
    void each_field_should_be_in_its_own_column() {
        var row = List.of(column("id"), column("reporter_name"), column("reporter_email"), column("description"));
        then(row)
                .withFailMessage("The issue %s was stored, and the columns id, reporter_name, reporter_email and description hold %s: every "
                        + "field has a column of its own.", IssueLogContract.textsOf(mouse), row)
                .isEqualTo(IssueLogContract.textsOf(mouse));
    }

    @Test
    @Order(3)
    void the_id_should_be_sent_as_a_text() {
        var type = sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(Issue.class)
                .getIdentifierMapping().getJdbcMapping(0).getJdbcType();
        then(type.isString())
                .withFailMessage("The column id is a text, and Hibernate sends an id as %s. H2 converts it without a word, PostgreSQL refuses it: "
                        + "say in the mapping what the column is.", type.getFriendlyName())
                .isTrue();
    }

    private String column(String name) {
        return database.stored(name).stream().findFirst().orElse("nothing");
    }
}
