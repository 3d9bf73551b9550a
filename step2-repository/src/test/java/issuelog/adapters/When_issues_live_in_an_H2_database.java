package issuelog.adapters;

import issuelog.ports.IssueLog;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

@Order(240)
@DisplayName("2.4 When issues live in an H2 database")
@Exercise(SqlIssueLog.class)
@Tag("slow")
class When_issues_live_in_an_H2_database extends IssueLogContract {

    TestDatabase database;

    @Override
    IssueLog an_empty_issue_log() {
        database = TestDatabase.h2();
        return new SqlIssueLog(database.connect());
    }

    @Override
    String lossExplained() {
        return "Each value goes into the column of its own; and all calls of the log share the connection that it was given, and "
                + "leave it open.";
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
