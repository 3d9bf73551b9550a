package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWorkManager;
import java.util.List;
import java.util.Optional;

/** A log that does each thing in a unit of work of its own: nothing is remembered from one question to the next. */
final class OneUnitPerCall implements IssueLog {

    private final UnitOfWorkManager unitsOfWork;

    OneUnitPerCall(UnitOfWorkManager unitsOfWork) {
        this.unitsOfWork = unitsOfWork;
    }

    @Override
    public void add(Issue issue) {
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue);
            work.commit();
        }
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        try (var work = unitsOfWork.start()) {
            return work.issues().get(id);
        }
    }

    @Override
    public List<Issue> reportedBy(String email) {
        try (var work = unitsOfWork.start()) {
            return work.issues().reportedBy(email);
        }
    }
}
