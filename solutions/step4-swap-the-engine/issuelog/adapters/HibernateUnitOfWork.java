package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import jakarta.persistence.PersistenceException;
import org.hibernate.Session;

/** A Hibernate session is a unit of work already: what is left to do is to begin and end its transaction. */
public final class HibernateUnitOfWork implements UnitOfWork {

    private final Session session;

    public HibernateUnitOfWork(Session session) {
        this.session = session;
        try {
            session.beginTransaction();
        } catch (PersistenceException e) {
            session.close();
            throw new StorageFailure("a unit of work could not begin", e);
        }
    }

    @Override
    public IssueLog issues() {
        refuseWhenEnded();
        return new HibernateIssueLog(session);
    }

    // A transaction that has ended refuses by itself.
    @Override
    public void commit() {
        try {
            session.getTransaction().commit();
        } catch (PersistenceException e) {
            throw new StorageFailure("the unit of work could not be committed", e);
        }
    }

    // The end of this unit: with a rollback a session lets go of all that it knew, and one that failed is good for nothing.
    @Override
    public void rollback() {
        try {
            if (session.isOpen()) {
                session.getTransaction().rollback();
            }
        } catch (PersistenceException e) {
            throw new StorageFailure("the unit of work could not be rolled back", e);
        }
    }

    @Override
    public void close() {
        if (session.isOpen()) {
            try (session) {
                rollback();
            }
        }
    }

    private void refuseWhenEnded() {
        if (!session.isOpen() || !session.getTransaction().isActive()) {
            throw new IllegalStateException("this unit of work has ended: start a new one");
        }
    }
}
