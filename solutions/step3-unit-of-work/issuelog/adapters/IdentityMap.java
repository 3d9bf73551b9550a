package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes around another issue log and remembers every issue that passes, so that an issue is one object, however often
 * and by whatever question it is asked for. Lives as long as one unit of work. (Fowler: Identity Map.)
 */
public final class IdentityMap implements IssueLog {

    private final IssueLog log;
    private final Map<IssueId, Issue> known = new HashMap<>();

    public IdentityMap(IssueLog log) {
        this.log = log;
    }

    @Override
    public void add(Issue issue) {
        log.add(issue);
        known.put(issue.id(), issue);
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        if (known.containsKey(id)) {
            return Optional.of(known.get(id));
        }
        return log.get(id).map(this::oneObject);
    }

    // Only the log knows which issues match by now, so it is always asked; the map decides which objects stand for them.
    @Override
    public List<Issue> reportedBy(String email) {
        return log.reportedBy(email).stream().map(this::oneObject).toList();
    }

    private Issue oneObject(Issue loaded) {
        var before = known.putIfAbsent(loaded.id(), loaded);
        return before == null ? loaded : before;
    }
}
