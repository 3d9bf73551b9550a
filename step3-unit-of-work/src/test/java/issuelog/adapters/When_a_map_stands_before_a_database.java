package issuelog.adapters;

import issuelog.ports.IssueLog;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

@Order(357)
@DisplayName("3.5 When a map stands before a database")
@Exercise(IdentityMap.class)
@Tag("slow")
class When_a_map_stands_before_a_database extends IssueLogContract {

    TestDatabase database;

    @Override
    IssueLog an_empty_issue_log() {
        database = TestDatabase.h2();
        return new IdentityMap(new SqlIssueLog(database.connect()));
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
