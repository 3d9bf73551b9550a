package issuelog.features;

import issuelog.adapters.FakeUnitOfWork;
import issuelog.ports.UnitOfWorkManager;

/** Plugs in the fake. */
final class MemoryStorage implements Storage {

    @Override
    public UnitOfWorkManager open() {
        return new FakeUnitOfWork();
    }

    @Override
    public void close() {
        // The memory goes with the scenario.
    }
}
