package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(424)
@DisplayName("4.2 When an id is taken")
@Exercise({HibernateIssueLog.class, HibernateUnitOfWork.class})
class When_an_id_is_taken extends With_sessions {

    final Issue mouse = bobs("My mouse does not move");
    Throwable failure;

    @BeforeEach
    void context() {
        given_hibernate_is_started_with_the_mapping();
        because_two_issues_with_one_id_are_added_in_one_unit();
    }

    void because_two_issues_with_one_id_are_added_in_one_unit() {
        failure = failureOf(() -> {
            try (var work = new HibernateUnitOfWorkManager(sessions).start()) {
                work.issues().add(mouse);
                work.issues().add(new Issue(mouse.id(), mouse.reporter(), "My mouse is somebody else's"));
                work.commit();
            }
        });
    }

    @Test
    @Order(1)
    void the_caller_should_get_a_storage_failure() {
        then(failure)
                .withFailMessage("Two issues with one id were added, and the caller got %s: let it be a StorageFailure, with what Hibernate says as "
                        + "its cause.", inWords(failure))
                .isInstanceOf(StorageFailure.class);
    }

    @Test
    @Order(2)
    void nothing_should_be_kept() {
        then(database.stored("description"))
                .withFailMessage("Two issues with one id were added in one unit, and the table holds %s.", database.stored("description"))
                .isEmpty();
    }
}
