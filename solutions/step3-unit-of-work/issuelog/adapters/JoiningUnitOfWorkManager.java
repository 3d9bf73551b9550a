package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;

/** Lets a use case that is called inside another one join its unit of work, as long as both run in the same thread. */
public final class JoiningUnitOfWorkManager implements UnitOfWorkManager {

    private final UnitOfWorkManager unitsOfWork;
    private final ThreadLocal<Outer> open = new ThreadLocal<>();

    public JoiningUnitOfWorkManager(UnitOfWorkManager unitsOfWork) {
        this.unitsOfWork = unitsOfWork;
    }

    /** A new unit, or the unit that is open in this thread. */
    @Override
    public UnitOfWork start() {
        if (open.get() != null) {
            return new Inner(open.get());
        }
        var outer = new Outer(unitsOfWork.start());
        open.set(outer);
        return outer;
    }

    /** The unit that really begins and ends. */
    private final class Outer implements UnitOfWork {

        private final UnitOfWork unit;
        private boolean doomed;

        Outer(UnitOfWork unit) {
            this.unit = unit;
        }

        @Override
        public IssueLog issues() {
            return unit.issues();
        }

        @Override
        public void commit() {
            if (doomed) {
                throw new IllegalStateException("a use case inside this one gave up, so nothing of either is kept");
            }
            unit.commit();
        }

        @Override
        public void rollback() {
            unit.rollback();
        }

        @Override
        public void close() {
            // Closed a second time, it must not end the unit that was started after it.
            if (open.get() == this) {
                open.remove();
            }
            unit.close();
        }
    }

    /** A guest in the outer unit: it may agree, or spoil everything, but never decides that something is kept. */
    private final class Inner implements UnitOfWork {

        private final Outer outer;
        private boolean agreed;
        private boolean closed;

        Inner(Outer outer) {
            this.outer = outer;
        }

        @Override
        public IssueLog issues() {
            refuseWhenClosed();
            return outer.issues();
        }

        @Override
        public void commit() {
            refuseWhenClosed();
            agreed = true;
        }

        @Override
        public void rollback() {
            refuseWhenClosed();
            outer.doomed = true;
        }

        @Override
        public void close() {
            outer.doomed |= !agreed && !closed;
            closed = true;
        }

        private void refuseWhenClosed() {
            if (closed) {
                throw new IllegalStateException("this unit of work is closed: start a new one");
            }
        }
    }
}
