package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import org.hibernate.SessionFactory;

/** Starts units of work, each in a session of its own. */
public final class HibernateUnitOfWorkManager implements UnitOfWorkManager {

    private final SessionFactory sessions;

    public HibernateUnitOfWorkManager(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public UnitOfWork start() {
        return new HibernateUnitOfWork(sessions.openSession());
    }
}
