package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.nio.file.Path;
import java.util.UUID;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: a command, a handler, a unit of work, a real database, and then a look at the table itself. */
@Order(384)
@DisplayName("3.8 When a report reaches a SQLite database")
@Exercise(SqlUnitOfWorkManager.class)
@Tag("slow")
class When_a_report_reaches_a_SQLite_database {

    @TempDir
    Path folder;
    TestDatabase database;

    @BeforeEach
    void context() {
        given_an_empty_database();
        because_o_brien_reports_an_issue();
    }

    void given_an_empty_database() {
        database = TestDatabase.sqlite(folder);
    }

    void because_o_brien_reports_an_issue() {
        new ReportIssueHandler(new SqlUnitOfWorkManager(database.dataSource()))
                .handle(new ReportIssueCommand("Ann O'Brien", "ann@example.org", "My mouse\nwon't move"));
    }

    @Test
    @Order(1)
    void there_should_be_one_row_with_an_id() {
        var ids = database.stored("id");
        then(ids)
                .withFailMessage("One issue was reported, and the table has the ids %s.", ids)
                .hasSize(1);
        then(UUID.fromString(ids.get(0))).as("the id of the row").isNotNull();
    }

    @Test
    @Order(2)
    void it_should_hold_the_name_of_the_reporter() {
        then(database.stored("reporter_name"))
                .withFailMessage("Ann O'Brien reported the issue, and the column reporter_name holds %s.", database.stored("reporter_name"))
                .containsExactly("Ann O'Brien");
    }

    @Test
    @Order(3)
    void it_should_hold_the_address_of_the_reporter() {
        then(database.stored("reporter_email"))
                .withFailMessage("ann@example.org reported the issue, and the column reporter_email holds %s.", database.stored("reporter_email"))
                .containsExactly("ann@example.org");
    }

    @Test
    @Order(4)
    void it_should_hold_the_description() {
        then(database.stored("description"))
                .withFailMessage("The column description holds %s instead of the two lines that were reported.", database.stored("description"))
                .containsExactly("My mouse\nwon't move");
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
