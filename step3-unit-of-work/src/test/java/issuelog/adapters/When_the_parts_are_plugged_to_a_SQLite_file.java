package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.ports.UnitOfWorkManager;
import java.nio.file.Path;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(382)
@DisplayName("3.8 When the parts are plugged to a SQLite file")
@Exercise(SqlUnitOfWorkManager.class)
@Tag("slow")
class When_the_parts_are_plugged_to_a_SQLite_file extends AssembledContract {

    @TempDir
    Path folder;

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        database = TestDatabase.sqlite(folder);
        return new SqlUnitOfWorkManager(database.dataSource());
    }

    @Override
    @Test
    @Order(33)
    @Disabled("whoever has read from a SQLite file before somebody else's commit may not write after it, whichever row it is")
    void it_should_accept_changes_to_two_issues_at_a_time() {
    }

    @Override
    @Test
    @Order(34)
    @Disabled("a SQLite file has one writer at a time: the second one would wait for the end of the first, and be refused")
    void it_should_keep_its_work_when_another_unit_is_rolled_back() {
    }

    /** If this fails one day, what is left out above can come back. */
    @Test
    @Order(35)
    void two_writers_at_a_time_should_be_out_of_its_reach() {
        var failure = failureOf(super::it_should_accept_changes_to_two_issues_at_a_time);
        then(failure)
                .withFailMessage("Carol wrote to a SQLite file after Alice had committed, and that ended with %s instead of SQLITE_BUSY.", failure)
                .isNotNull()
                .hasMessageContaining("SQLITE_BUSY");
    }
}
