package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import java.nio.file.Path;
import java.util.List;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Order(382)
@DisplayName("3.8 When the parts are plugged to a SQLite file")
@Exercise(SqlUnitOfWorkManager.class)
@Tag("slow")
class When_the_parts_are_plugged_to_a_SQLite_file extends AmendingContract {

    @TempDir
    Path folder;
    TestDatabase database;

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        database = TestDatabase.sqlite(folder);
        return new SqlUnitOfWorkManager(database.dataSource());
    }

    @Override
    List<String> stored() {
        return database.stored("description");
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
