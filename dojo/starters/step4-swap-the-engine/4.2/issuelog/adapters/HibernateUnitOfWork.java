package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import org.hibernate.Session;

/** A Hibernate session is a unit of work already: what is left to do is to begin and end its transaction. */
public final class HibernateUnitOfWork implements UnitOfWork {

    public HibernateUnitOfWork(Session session) {
        throw new UnsupportedOperationException("TODO 4.2: keep the session and begin its transaction");
    }

    @Override
    public IssueLog issues() {
        throw new UnsupportedOperationException("TODO 4.2: hand out a log on the session");
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException("TODO 4.2: commit the session's transaction");
    }

    @Override
    public void rollback() {
        throw new UnsupportedOperationException("TODO 4.2: roll the session's transaction back");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("TODO 4.2: forget what was not committed, and close the session");
    }
}
