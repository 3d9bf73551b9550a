package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;

/** A table without a database, and two issues of Bob's in it. */
abstract class With_rows {

    final Rows rows = new Rows();
    final Issue mouse = bobs("My mouse does not move");
    final Issue screen = bobs("My screen is dark");

    void given_two_stored_issues() {
        rows.add(mouse);
        rows.add(screen);
    }

    static Issue bobs(String description) {
        return new Issue(new IssueReporter("Bob", "bob@example.org"), description);
    }
}
