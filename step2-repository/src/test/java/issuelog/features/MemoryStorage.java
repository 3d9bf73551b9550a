package issuelog.features;

import issuelog.adapters.FakeIssueLog;
import issuelog.ports.IssueLog;

/** Plugs in the fake. */
final class MemoryStorage implements Storage {

    @Override
    public IssueLog open() {
        return new FakeIssueLog();
    }

    @Override
    public void close() {
        // The memory goes with the scenario.
    }
}
