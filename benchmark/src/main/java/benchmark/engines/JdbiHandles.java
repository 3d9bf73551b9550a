package benchmark.engines;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Jdbi: SQL in one's own words, without JDBC's ceremony; what has changed, one knows oneself. */
final class JdbiHandles implements Engine {

    private final Jdbi jdbi;

    JdbiHandles(DataSource database) {
        jdbi = Jdbi.create(database);
        jdbi.registerRowMapper(Issue.class, (row, context) -> Statements.issue(row));
    }

    @Override
    public void report(List<Issue> issues) {
        jdbi.useTransaction(handle -> issues.forEach(issue -> insert(handle, issue)));
    }

    @Override
    public void amendEach(List<IssueId> ids, int amended, String description) {
        jdbi.useTransaction(handle -> {
            var issues = ids.stream().map(id -> load(handle, id)).toList();
            issues.subList(0, amended).forEach(issue -> amend(handle, issue, description));
        });
    }

    @Override
    public void amendFound(String email, int amended, String description) {
        jdbi.useTransaction(handle -> handle
                .createQuery(Statements.SELECT_BY_EMAIL).bind(0, email).mapTo(Issue.class)
                .list().subList(0, amended).forEach(issue -> amend(handle, issue, description)));
    }

    private static void insert(Handle handle, Issue issue) {
        handle.createUpdate(Statements.INSERT)
                .bind(0, issue.id().toString())
                .bind(1, issue.reporter().name())
                .bind(2, issue.reporter().email())
                .bind(3, issue.description())
                .execute();
    }

    private static Issue load(Handle handle, IssueId id) {
        return handle.createQuery(Statements.SELECT_BY_ID).bind(0, id.toString()).mapTo(Issue.class).one();
    }

    private static void amend(Handle handle, Issue issue, String description) {
        var before = issue.description();
        issue.amend(description);
        var rows = handle.createUpdate(Statements.UPDATE)
                .bind(0, issue.description()).bind(1, issue.id().toString()).bind(2, before)
                .execute();
        Statements.refuseUnlessOne(rows, issue.id());
    }
}
