package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

@Order(381)
@DisplayName("3.8 When the parts are plugged together")
@Exercise(SqlUnitOfWorkManager.class)
@Tag("slow")
class When_the_parts_are_plugged_together extends AssembledContract {

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        database = TestDatabase.h2();
        return new SqlUnitOfWorkManager(database.dataSource());
    }
}
