package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import java.util.List;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

@Order(336)
@DisplayName("3.3 When units of work are transactions")
@Exercise(SqlUnitOfWork.class)
@Tag("slow")
class When_units_of_work_are_transactions extends UnitOfWorkContract {

    final TestDatabase database = TestDatabase.h2();

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        return () -> new SqlUnitOfWork(database.connect());
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
