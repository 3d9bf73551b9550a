package benchmark.engines;

import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.UnitOfWorkManager;
import java.util.List;
import javax.sql.DataSource;

/** The answers of step 3, put together as in exercise 3.8: what the learner builds. */
final class KataUnits implements Engine {

    private final UnitOfWorkManager unitsOfWork;

    KataUnits(DataSource database) {
        unitsOfWork = new SqlUnitOfWorkManager(database);
    }

    @Override
    public void report(List<Issue> issues) {
        try (var work = unitsOfWork.start()) {
            issues.forEach(work.issues()::add);
            work.commit();
        }
    }

    @Override
    public void amendEach(List<IssueId> ids, int amended, String description) {
        try (var work = unitsOfWork.start()) {
            var log = work.issues();
            var issues = ids.stream().map(id -> log.get(id).orElseThrow()).toList();
            issues.subList(0, amended).forEach(issue -> issue.amend(description));
            work.commit();
        }
    }

    @Override
    public void amendFound(String email, int amended, String description) {
        try (var work = unitsOfWork.start()) {
            work.issues().reportedBy(email).subList(0, amended).forEach(issue -> issue.amend(description));
            work.commit();
        }
    }
}
