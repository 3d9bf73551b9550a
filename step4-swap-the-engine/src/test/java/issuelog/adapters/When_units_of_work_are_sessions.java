package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

@Order(420)
@DisplayName("4.2 When units of work are sessions")
@Exercise({HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class, HibernateIssueLog.class})
@Tag("slow")
class When_units_of_work_are_sessions extends AssembledContract {

    @RegisterExtension
    static final StartedHibernate HIBERNATE = StartedHibernate.ON_H2;

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        database = TestDatabase.h2();
        return new HibernateUnitOfWorkManager(HIBERNATE.on(database));
    }
}
