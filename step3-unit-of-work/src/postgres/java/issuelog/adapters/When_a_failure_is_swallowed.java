package issuelog.adapters;

import static kata.Attempt.failureOf;
import static kata.Attempt.inWords;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.database.PostgresServer;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing to solve: it shows what a database may do with the work that came before a failure which somebody swallowed. */
@Order(890)
@DisplayName("When a failure is swallowed")
@Tag("slow")
class When_a_failure_is_swallowed {

    final TestDatabase h2 = TestDatabase.h2();
    final TestDatabase postgresql = TestDatabase.postgresql(PostgresServer.url());
    String onH2;
    String onPostgresql;

    @BeforeEach
    void context() {
        because_somebody_goes_on_after_a_failure();
    }

    void because_somebody_goes_on_after_a_failure() {
        onH2 = howTheCommitEndsOn(h2);
        onPostgresql = howTheCommitEndsOn(postgresql);
    }

    /** The second report has the id of the first one; whoever wrote this believed that it can be left out. */
    private static String howTheCommitEndsOn(TestDatabase database) {
        var door = new Issue(new IssueReporter("Bob", "bob@example.org"), "The door of room 12 sticks");
        return inWords(failureOf(() -> {
            try (var work = new SqlUnitOfWorkManager(database.dataSource()).start()) {
                work.issues().add(door);
                failureOf(() -> work.issues().add(new Issue(door.id(), door.reporter(), "The door of room 12 sticks again")));
                work.commit();
            }
        }));
    }

    @Test
    void nothing_should_be_kept_on_PostgreSQL() {
        then(h2.stored("description"))
                .withFailMessage("On H2 the first report should have been kept although the second one failed, and the table holds %s.",
                        h2.stored("description"))
                .containsExactly("The door of room 12 sticks");
        then(postgresql.stored("description"))
                .withFailMessage("On PostgreSQL the failed add should have undone the first report, too, and the table holds %s.",
                        postgresql.stored("description"))
                .isEmpty();
        System.out.printf("""

                  Bob's report came in twice, under one id. Somebody caught the failure of the second add, and committed.
                      On H2 the commit ended with %s, and the issue log holds %s.
                      On PostgreSQL the commit ended with %s, and the issue log holds %s.
                  On PostgreSQL nothing of it is kept: what should the code between the two adds and the commit have done?
                """, onH2, h2.stored("description"), onPostgresql, postgresql.stored("description"));
    }

    @AfterEach
    void tidy_up() {
        h2.close();
        postgresql.close();
    }
}
