package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit of work that writes down what was asked of it, and fails where it is told to. */
final class RecordingUnit implements UnitOfWork {

    final List<String> events = new ArrayList<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();
    private final IssueLog log;

    RecordingUnit(IssueLog log) {
        this.log = log;
    }

    void failAt(String event, RuntimeException failure) {
        failures.put(event, failure);
    }

    void failNoMore() {
        failures.clear();
    }

    private void happens(String event) {
        events.add(event);
        if (failures.containsKey(event)) {
            throw failures.get(event);
        }
    }

    @Override
    public IssueLog issues() {
        if (events.contains("close")) {
            throw new IllegalStateException("this unit of work is closed");
        }
        return log;
    }

    @Override
    public void commit() {
        happens("commit");
    }

    @Override
    public void rollback() {
        happens("rollback");
    }

    @Override
    public void close() {
        happens("close");
    }
}
