package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The issues that a Hibernate session knows or can fetch. The session belongs to the unit of work, which begins and ends it. */
public final class HibernateIssueLog implements IssueLog {

    public HibernateIssueLog(Session session) {
        throw new UnsupportedOperationException("TODO 4.2: keep the session");
    }

    @Override
    public void add(Issue issue) {
        throw new UnsupportedOperationException("TODO 4.2: hand the issue to the session");
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        throw new UnsupportedOperationException("TODO 4.2: let the session find the issue");
    }

    @Override
    public List<Issue> reportedBy(String email) {
        throw new UnsupportedOperationException("TODO 4.2: let the session search for the issues of this reporter");
    }
}
