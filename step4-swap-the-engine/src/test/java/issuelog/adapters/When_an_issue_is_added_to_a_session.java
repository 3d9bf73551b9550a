package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(422)
@DisplayName("4.2 When an issue is added to a session")
@Exercise({HibernateIssueLog.class, HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class})
class When_an_issue_is_added_to_a_session extends With_sessions {

    UnitOfWork work;

    @BeforeEach
    void context() {
        given_a_unit_of_work();
        because_an_issue_is_added();
    }

    void given_a_unit_of_work() {
        given_hibernate_is_started_with_the_mapping();
        work = new HibernateUnitOfWorkManager(sessions).start();
    }

    void because_an_issue_is_added() {
        work.issues().add(bobs("My mouse does not move"));
    }

    @Test
    @Order(1)
    void nothing_should_be_sent_yet() {
        then(database.journal().writes())
                .withFailMessage("An issue was added, and at once the database got an insert: leave it to the session when it writes, at the latest "
                        + "it does so before the commit.")
                .isZero();
    }

    @Test
    @Order(2)
    void it_should_be_sent_with_the_commit() {
        work.commit();
        then(database.journal().count("insert"))
                .withFailMessage("An issue was added, the unit committed, and the database got %d inserts.", database.journal().count("insert"))
                .isEqualTo(1);
    }

    @AfterEach
    void close_the_unit() {
        work.close();
    }
}
