package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.function.Function;
import kata.database.TestDatabase;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An empty H2 database, and Hibernate's sessions on it as your mapping lets them work. */
@Tag("slow")
abstract class With_sessions {

    @RegisterExtension
    static final StartedHibernate HIBERNATE = StartedHibernate.ON_H2;

    final TestDatabase database = TestDatabase.h2();
    SessionFactory sessions;

    void given_hibernate_is_started_with_the_mapping() {
        sessions = HIBERNATE.on(database);
    }

    /** The work of one session, which commits. */
    <T> T inASession(Function<Session, T> work) {
        try (var session = sessions.openSession()) {
            session.beginTransaction();
            var result = work.apply(session);
            session.getTransaction().commit();
            return result;
        }
    }

    static Issue bobs(String description) {
        return new Issue(new IssueReporter("Bob", "bob@example.org"), description);
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
