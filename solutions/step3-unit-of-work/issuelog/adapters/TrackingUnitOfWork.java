package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes around another unit of work and notices which issues were changed: at commit, exactly those are written, before
 * the unit behind it commits. Nobody has to call a save method.
 */
public final class TrackingUnitOfWork implements UnitOfWork {

    private final UnitOfWork unit;
    private final IssueWriter writer;
    private final Map<Issue, Issue> asLoaded = new LinkedHashMap<>();
    private IssueLog issues;

    public TrackingUnitOfWork(UnitOfWork unit, IssueWriter writer) {
        this.unit = unit;
        this.writer = writer;
    }

    @Override
    public IssueLog issues() {
        var log = unit.issues();
        if (issues == null) {
            // The map stands in front: of each issue, the first object that is loaded is the one that people change.
            issues = new IdentityMap(new RememberingLog(log));
        }
        return issues;
    }

    @Override
    public void commit() {
        asLoaded.forEach(this::writeIfChanged);
        unit.commit();
        asLoaded.replaceAll((issue, before) -> copyOf(issue));
    }

    @Override
    public void rollback() {
        asLoaded.clear();
        issues = null;
        unit.rollback();
    }

    @Override
    public void close() {
        unit.close();
    }

    // Not equals(): an issue stays equal to itself whatever it says, and the description is all that can change.
    private void writeIfChanged(Issue issue, Issue before) {
        if (!issue.description().equals(before.description())) {
            writer.write(issue, before);
        }
    }

    private Issue remembered(Issue issue) {
        asLoaded.putIfAbsent(issue, copyOf(issue));
        return issue;
    }

    private static Issue copyOf(Issue issue) {
        return new Issue(issue.id(), issue.reporter(), issue.description());
    }

    private final class RememberingLog implements IssueLog {

        private final IssueLog log;

        RememberingLog(IssueLog log) {
            this.log = log;
        }

        @Override
        public void add(Issue issue) {
            log.add(issue);
            remembered(issue);
        }

        @Override
        public Optional<Issue> get(IssueId id) {
            return log.get(id).map(TrackingUnitOfWork.this::remembered);
        }

        @Override
        public List<Issue> reportedBy(String email) {
            return log.reportedBy(email).stream().map(TrackingUnitOfWork.this::remembered).toList();
        }
    }
}
