package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;

/**
 * A unit of work in memory, for quick specs, and its own manager: one unit at a time. Honest: what was not committed is
 * forgotten, a change to an issue too.
 */
public final class FakeUnitOfWork implements UnitOfWork, UnitOfWorkManager {

    /** Begins a new unit, which sees what earlier units have committed. */
    @Override
    public UnitOfWork start() {
        throw new UnsupportedOperationException("TODO 3.2: begin with copies of the issues that are committed");
    }

    @Override
    public IssueLog issues() {
        throw new UnsupportedOperationException("TODO 3.2: hand out the log of this unit, unless it is closed");
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException("TODO 3.2: keep copies of the issues as they are now");
    }

    @Override
    public void rollback() {
        throw new UnsupportedOperationException("TODO 3.2: go back to the issues that are committed");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("TODO 3.2: end the unit, forget what was not committed");
    }

    /** Whether the unit that was started last has been committed. */
    public boolean wasCommitted() {
        throw new UnsupportedOperationException("TODO 3.2: tell whether commit() was called since start()");
    }

    /** Whether the unit that was started last has been rolled back. */
    public boolean wasRolledBack() {
        throw new UnsupportedOperationException("TODO 3.2: tell whether rollback() was called since start()");
    }
}
