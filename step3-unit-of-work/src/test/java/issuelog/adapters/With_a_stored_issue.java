package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.ports.UnitOfWork;
import java.sql.Connection;

/** An issue of Bob's in a database, and units of work as far as they are built by now: 3.3, 3.6 and 3.7. */
abstract class With_a_stored_issue extends With_a_database {

    final Issue printer = bobs("The printer is broken");

    void given_bob_has_reported_the_issue() {
        new SqlIssueLog(database.connect()).add(printer);
        database.journal().forget();
    }

    static Issue amended(Issue issue, String description) {
        return new Issue(issue.id(), issue.reporter(), description);
    }

    UnitOfWork aUnitOfWork() {
        Connection connection = database.connect();
        return new TrackingUnitOfWork(new SqlUnitOfWork(connection), new SqlIssueWriter(connection));
    }
}
