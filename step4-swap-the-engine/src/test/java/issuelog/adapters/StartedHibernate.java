package issuelog.adapters;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
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

    static final StartedHibernate ON_H2 = new StartedHibernate(TestDatabase::h2);

    private final Supplier<TestDatabase> anyDatabase;
    private DataSource ofThisSpec;
    private SessionFactory sessions;

    StartedHibernate(Supplier<TestDatabase> anyDatabase) {
        this.anyDatabase = anyDatabase;
    }

    /** Starts it where no spec's patience counts, on a busy machine the first start takes long; JUnit stops it after the last spec. */
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).put(this, this);
        if (sessions == null) {
            start();
        }
    }

    private void start() {
        try (var database = anyDatabase.get()) {
            on(database);
        } catch (RuntimeException notStarted) {
            // The spec that is about to run tells why, in its own words.
            ofThisSpec = null;
        }
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
