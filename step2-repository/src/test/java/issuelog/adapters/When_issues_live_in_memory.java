package issuelog.adapters;

import issuelog.ports.IssueLog;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

@Order(210)
@DisplayName("2.1 When issues live in memory")
@Exercise(FakeIssueLog.class)
class When_issues_live_in_memory extends IssueLogContract {

    @Override
    IssueLog an_empty_issue_log() {
        return new FakeIssueLog();
    }
}
