package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import java.lang.System.Logger.Level;

/** Goes around another unit of work and takes care of a commit that fails: it is logged and rolled back, and arrives. */
public final class LoggedUnitOfWork implements UnitOfWork {

    private final UnitOfWork unit;
    private final System.Logger logger;

    public LoggedUnitOfWork(UnitOfWork unit, System.Logger logger) {
        this.unit = unit;
        this.logger = logger;
    }

    @Override
    public IssueLog issues() {
        return unit.issues();
    }

    @Override
    public void commit() {
        try {
            unit.commit();
        } catch (RuntimeException failure) {
            logger.log(Level.ERROR, "the unit of work was not committed", failure);
            rollBackAfter(failure);
            throw failure;
        }
    }

    @Override
    public void rollback() {
        unit.rollback();
    }

    @Override
    public void close() {
        unit.close();
    }

    // What failed first is what people need to know; that the clean-up failed too only goes along with it.
    private void rollBackAfter(RuntimeException failure) {
        try {
            unit.rollback();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
