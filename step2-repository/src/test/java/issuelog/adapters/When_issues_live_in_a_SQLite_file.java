package issuelog.adapters;

import issuelog.ports.IssueLog;
import java.nio.file.Path;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Order(243)
@DisplayName("2.4 When issues live in a SQLite file")
@Exercise(SqlIssueLog.class)
@Tag("slow")
class When_issues_live_in_a_SQLite_file extends IssueLogContract {

    @TempDir
    Path folder;
    TestDatabase database;

    @Override
    IssueLog an_empty_issue_log() {
        database = TestDatabase.sqlite(folder);
        return new SqlIssueLog(database.connect());
    }

    @Override
    String lossExplained() {
        return "On H2 it worked: what every database understands alike is plain SQL, and texts.";
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
