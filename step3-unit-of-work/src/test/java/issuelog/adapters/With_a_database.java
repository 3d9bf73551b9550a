package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** An empty H2 database for each should; what is stored in it is looked at from outside. */
@Tag("slow")
abstract class With_a_database {

    final TestDatabase database = TestDatabase.h2();

    static Issue bobs(String description) {
        return new Issue(new IssueReporter("Bob", "bob@example.org"), description);
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
