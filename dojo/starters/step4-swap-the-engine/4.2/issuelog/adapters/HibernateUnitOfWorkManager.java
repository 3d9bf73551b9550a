package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import org.hibernate.SessionFactory;

/** Starts units of work, each in a session of its own. */
public final class HibernateUnitOfWorkManager implements UnitOfWorkManager {

    public HibernateUnitOfWorkManager(SessionFactory sessions) {
        throw new UnsupportedOperationException("TODO 4.2: keep the factory of the sessions");
    }

    @Override
    public UnitOfWork start() {
        throw new UnsupportedOperationException("TODO 4.2: open a session, and make a unit of it");
    }
}
