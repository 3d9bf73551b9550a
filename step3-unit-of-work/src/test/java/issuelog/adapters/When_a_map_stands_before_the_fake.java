package issuelog.adapters;

import issuelog.ports.IssueLog;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

@Order(356)
@DisplayName("3.5 When a map stands before the fake")
@Exercise(IdentityMap.class)
class When_a_map_stands_before_the_fake extends IssueLogContract {

    @Override
    IssueLog an_empty_issue_log() {
        return new IdentityMap(new FakeIssueLog());
    }
}
