package issuelog.adapters;

import static java.util.stream.Collectors.toCollection;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps issues in memory, for as long as the program runs: enough for quick specs, and for trying things out. */
public final class FakeIssueLog implements IssueLog, Iterable<Issue> {

    private final Map<IssueId, Issue> issues = new LinkedHashMap<>();

    @Override
    public void add(Issue issue) {
        if (issues.putIfAbsent(issue.id(), issue) != null) {
            throw new IllegalArgumentException("the issue log has an issue " + issue.id() + " already");
        }
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        return Optional.ofNullable(issues.get(id));
    }

    @Override
    public List<Issue> reportedBy(String email) {
        return issues.values().stream()
                .filter(issue -> issue.reporter().email().equals(email))
                .collect(toCollection(ArrayList::new));
    }

    /** Walks through all issues, so that a spec can look at them. */
    @Override
    public Iterator<Issue> iterator() {
        // A copy: whoever removes an issue while walking removes it from the copy.
        return new ArrayList<>(issues.values()).iterator();
    }
}
