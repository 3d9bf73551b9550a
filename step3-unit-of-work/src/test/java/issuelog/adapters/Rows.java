package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Behaves like a table without a database: it keeps values and makes a new object at each question. Counts the questions,
 * and keeps what is written.
 */
final class Rows implements IssueLog, IssueWriter {

    final List<String> questions = new ArrayList<>();
    final List<String> writes = new ArrayList<>();
    private final Map<IssueId, Issue> rows = new LinkedHashMap<>();
    private RuntimeException failure;

    void failWith(RuntimeException failure) {
        this.failure = failure;
    }

    List<String> descriptions() {
        return rows.values().stream().map(Issue::description).toList();
    }

    // The id is written down and read again, as in a real table: it comes back equal, not as the same object.
    private static Issue copyOf(Issue issue) {
        return new Issue(IssueId.of(issue.id().toString()), issue.reporter(), issue.description());
    }

    @Override
    public void add(Issue issue) {
        if (failure != null) {
            throw failure;
        }
        if (rows.putIfAbsent(issue.id(), copyOf(issue)) != null) {
            throw new StorageFailure("there is an issue " + issue.id() + " already");
        }
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        questions.add("get");
        return Optional.ofNullable(rows.get(id)).map(Rows::copyOf);
    }

    @Override
    public List<Issue> reportedBy(String email) {
        questions.add("reportedBy");
        return rows.values().stream().filter(issue -> issue.reporter().email().equals(email)).map(Rows::copyOf).toList();
    }

    @Override
    public void write(Issue changed, Issue asLoaded) {
        writes.add(asLoaded.description() + " -> " + changed.description());
        if (failure != null) {
            throw failure;
        }
        rows.put(changed.id(), copyOf(changed));
    }
}
