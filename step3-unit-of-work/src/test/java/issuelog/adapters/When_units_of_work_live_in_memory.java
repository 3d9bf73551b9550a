package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

@Order(325)
@DisplayName("3.2 When units of work live in memory")
@Exercise(FakeUnitOfWork.class)
class When_units_of_work_live_in_memory extends AmendingContract {

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        return new FakeUnitOfWork();
    }
}
