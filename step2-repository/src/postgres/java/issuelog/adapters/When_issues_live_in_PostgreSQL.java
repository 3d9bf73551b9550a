package issuelog.adapters;

import issuelog.ports.IssueLog;
import kata.Exercise;
import kata.database.PostgresServer;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

@Order(244)
@DisplayName("2.4 When issues live in PostgreSQL")
@Exercise(SqlIssueLog.class)
@Tag("slow")
class When_issues_live_in_PostgreSQL extends IssueLogContract {

    TestDatabase database;

    @Override
    IssueLog an_empty_issue_log() {
        database = TestDatabase.postgresql(PostgresServer.url());
        return new SqlIssueLog(database.connect());
    }

    @Override
    String lossExplained() {
        return "On H2 and SQLite it worked: what every database understands alike is plain SQL, and texts.";
    }

    @AfterEach
    void tidy_up() {
        if (database != null) {
            database.close();
        }
    }
}
