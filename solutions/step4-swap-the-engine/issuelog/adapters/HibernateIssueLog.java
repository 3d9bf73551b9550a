package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The issues that a Hibernate session knows or can fetch. The session belongs to the unit of work, which begins and ends it. */
public final class HibernateIssueLog implements IssueLog {

    private final Session session;

    public HibernateIssueLog(Session session) {
        this.session = session;
    }

    // Hibernate only makes a note: the insert is sent by the next search, or by the commit.
    @Override
    public void add(Issue issue) {
        try {
            session.persist(issue);
        } catch (PersistenceException e) {
            throw new StorageFailure("issue " + issue.id() + " could not be added", e);
        }
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        try {
            return Optional.ofNullable(session.find(Issue.class, id));
        } catch (PersistenceException e) {
            throw new StorageFailure("issue " + id + " could not be read", e);
        }
    }

    @Override
    public List<Issue> reportedBy(String email) {
        try {
            return session.createSelectionQuery("from Issue where reporter.email = :email", Issue.class)
                    .setParameter("email", email)
                    .getResultList();
        } catch (PersistenceException e) {
            throw new StorageFailure("the issues of " + email + " could not be read", e);
        }
    }
}
