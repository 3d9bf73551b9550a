package issuelog.adapters;

import issuelog.ports.UnitOfWorkManager;
import kata.Exercise;
import kata.database.PostgresServer;
import kata.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

@Order(429)
@DisplayName("4.2 When units of work are sessions on PostgreSQL")
@Exercise({HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class, HibernateIssueLog.class})
@Tag("slow")
class When_units_of_work_are_sessions_on_PostgreSQL extends AssembledContract {

    // Here and not in the first spec, whose patience the start of a server could exceed.
    static final String SERVER = PostgresServer.url();

    @RegisterExtension
    static final StartedHibernate HIBERNATE = new StartedHibernate(() -> TestDatabase.postgresql(SERVER));

    @Override
    UnitOfWorkManager a_manager_on_an_empty_issue_log() {
        database = TestDatabase.postgresql(SERVER);
        return new HibernateUnitOfWorkManager(HIBERNATE.on(database));
    }
}
