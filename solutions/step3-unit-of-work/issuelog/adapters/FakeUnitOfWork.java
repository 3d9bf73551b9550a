package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;

/**
 * A unit of work in memory, for quick specs, and its own manager: one unit at a time. Honest: what was not committed is
 * forgotten, a change to an issue too.
 */
public final class FakeUnitOfWork implements UnitOfWork, UnitOfWorkManager {

    private FakeIssueLog committed = new FakeIssueLog();
    private FakeIssueLog working;
    private boolean wasCommitted;
    private boolean wasRolledBack;

    /** Begins a new unit, which sees what earlier units have committed. */
    @Override
    public UnitOfWork start() {
        working = copyOf(committed);
        wasCommitted = false;
        wasRolledBack = false;
        return this;
    }

    @Override
    public IssueLog issues() {
        refuseWhenClosed();
        return working;
    }

    @Override
    public void commit() {
        refuseWhenClosed();
        committed = copyOf(working);
        wasCommitted = true;
    }

    @Override
    public void rollback() {
        refuseWhenClosed();
        working = copyOf(committed);
        wasRolledBack = true;
    }

    @Override
    public void close() {
        working = null;
    }

    /** Whether the unit that was started last has been committed. */
    public boolean wasCommitted() {
        return wasCommitted;
    }

    /** Whether the unit that was started last has been rolled back. */
    public boolean wasRolledBack() {
        return wasRolledBack;
    }

    private void refuseWhenClosed() {
        if (working == null) {
            throw new IllegalStateException("no unit of work is open: start() begins one");
        }
    }

    // A copy of every issue, not of the list alone: else a change would be kept without a commit.
    private static FakeIssueLog copyOf(FakeIssueLog log) {
        var copy = new FakeIssueLog();
        for (var issue : log) {
            copy.add(new Issue(issue.id(), issue.reporter(), issue.description()));
        }
        return copy;
    }
}
