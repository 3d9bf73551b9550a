package issuelog.adapters;

import issuelog.ports.IssueLog;
import kata.Exercise;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

@Order(421)
@DisplayName("4.2 When issues are kept by Hibernate")
@Exercise({HibernateIssueLog.class, HibernateUnitOfWork.class, HibernateUnitOfWorkManager.class})
@Tag("slow")
class When_issues_are_kept_by_Hibernate extends IssueLogContract {

    @RegisterExtension
    static final StartedHibernate HIBERNATE = StartedHibernate.ON_H2;

    final TestDatabase database = TestDatabase.h2();

    @Override
    IssueLog an_empty_issue_log() {
        return new OneUnitPerCall(new HibernateUnitOfWorkManager(HIBERNATE.on(database)));
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
