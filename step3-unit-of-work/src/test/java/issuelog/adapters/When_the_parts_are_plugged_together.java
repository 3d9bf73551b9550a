package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import java.util.List;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

@Order(381)
@DisplayName("3.8 When the parts are plugged together")
@Exercise(SqlUnitOfWorkManager.class)
@Tag("slow")
class When_the_parts_are_plugged_together extends AmendingContract {

    final TestDatabase database = TestDatabase.h2();

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
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
