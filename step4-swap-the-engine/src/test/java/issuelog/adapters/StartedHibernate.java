package issuelog.adapters;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import kata.database.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Hibernate, started once for all specs on one kind of database, because that takes longer than all of them together. The
 * database of the spec that is running lies behind it.
 */
final class StartedHibernate implements BeforeAllCallback, AutoCloseable {

    static final StartedHibernate ON_H2 = new StartedHibernate();

    private DataSource ofThisSpec;
    private SessionFactory sessions;

    /** Lets JUnit stop Hibernate after the last spec. */
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).put(this, this);
    }

    @Override
    public void close() {
        if (sessions != null) {
            sessions.close();
            sessions = null;
        }
    }

    /** Sessions on this database, whose journal knows nothing yet. */
    SessionFactory on(TestDatabase database) {
        ofThisSpec = database.dataSource();
        if (sessions == null) {
            sessions = HibernateSessions.on(whicheverItIs());
        }
        database.journal().forget();
        return sessions;
    }

    private DataSource whicheverItIs() {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
            try {
                return method.invoke(ofThisSpec, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
