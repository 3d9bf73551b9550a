package issuelog.services;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of work that do nothing but write down what was asked of them, and fail where they are told to. */
final class RecordingUnits implements UnitOfWorkManager {

    final List<String> events = new ArrayList<>();
    final List<Issue> added = new ArrayList<>();
    final Map<IssueId, Issue> present = new HashMap<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();

    void failAt(String event, RuntimeException failure) {
        failures.put(event, failure);
    }

    long count(String event) {
        return events.stream().filter(event::equals).count();
    }

    /** Whether each unit that was started has been closed at last. */
    boolean leftNothingOpen() {
        return count("start") == 0 || count("close") >= count("start") && events.get(events.size() - 1).equals("close");
    }

    private void happens(String event) {
        events.add(event);
        if (failures.containsKey(event)) {
            throw failures.get(event);
        }
    }

    @Override
    public UnitOfWork start() {
        happens("start");
        return new RecordingUnit();
    }

    private final class RecordingUnit implements UnitOfWork {

        @Override
        public IssueLog issues() {
            return new RecordingLog();
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

    private final class RecordingLog implements IssueLog {

        @Override
        public void add(Issue issue) {
            happens("add");
            added.add(issue);
        }

        @Override
        public Optional<Issue> get(IssueId id) {
            happens("get");
            return Optional.ofNullable(present.get(id));
        }

        @Override
        public List<Issue> reportedBy(String email) {
            happens("reportedBy");
            return present.values().stream().filter(issue -> issue.reporter().email().equals(email)).toList();
        }
    }
}
