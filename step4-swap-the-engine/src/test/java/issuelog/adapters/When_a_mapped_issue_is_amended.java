package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(412)
@DisplayName("4.1 When a mapped issue is amended")
@Exercise(files = "issuelog/adapters/issues.orm.xml")
class When_a_mapped_issue_is_amended extends With_sessions {

    final Issue mouse = bobs("My mouse does not move");

    @BeforeEach
    void context() {
        given_a_stored_issue();
        because_it_is_loaded_and_amended();
    }

    void given_a_stored_issue() {
        given_hibernate_is_started_with_the_mapping();
        inASession(session -> {
            session.persist(mouse);
            return mouse;
        });
    }

    void because_it_is_loaded_and_amended() {
        inASession(session -> {
            var loaded = session.find(Issue.class, mouse.id());
            loaded.amend("My mouse does not click");
            return loaded;
        });
    }

    @Test
    @Order(1)
    void the_row_should_say_so() {
        then(database.stored("description"))
                .withFailMessage("A loaded issue was amended to 'My mouse does not click', the session committed, and the table holds %s: "
                        + "Hibernate writes what changed, unless the mapping tells it that nothing can change.", database.stored("description"))
                .containsExactly("My mouse does not click");
    }
}
