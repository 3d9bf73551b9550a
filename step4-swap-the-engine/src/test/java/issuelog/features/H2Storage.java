package issuelog.features;

import issuelog.adapters.HibernateSessions;
import issuelog.adapters.HibernateUnitOfWorkManager;
import issuelog.ports.UnitOfWorkManager;
import kata.database.TestDatabase;
import org.hibernate.SessionFactory;

/** Plugs in Hibernate on an H2 database, which lives on while the program is restarted, and Hibernate with it. */
final class H2Storage implements Storage {

    private final TestDatabase database = TestDatabase.h2();
    private SessionFactory sessions;

    @Override
    public UnitOfWorkManager open() {
        stop();
        sessions = HibernateSessions.on(database.dataSource());
        return new HibernateUnitOfWorkManager(sessions);
    }

    @Override
    public void close() {
        stop();
        database.close();
    }

    private void stop() {
        if (sessions != null) {
            sessions.close();
        }
    }
}
