package benchmark.engines;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcTemplate with its TransactionTemplate: one's own SQL again, and the transaction belongs to the thread. */
final class SpringTemplates implements Engine {

    private static final RowMapper<Issue> TO_ISSUE = (row, number) -> Statements.issue(row);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SpringTemplates(DataSource database) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    @Override
    public void report(List<Issue> issues) {
        transaction.executeWithoutResult(status -> issues.forEach(this::insert));
    }

    @Override
    public void amendEach(List<IssueId> ids, int amended, String description) {
        transaction.executeWithoutResult(status -> {
            var issues = ids.stream().map(this::load).toList();
            issues.subList(0, amended).forEach(issue -> amend(issue, description));
        });
    }

    @Override
    public void amendFound(String email, int amended, String description) {
        transaction.executeWithoutResult(status -> jdbc.query(Statements.SELECT_BY_EMAIL, TO_ISSUE, email)
                .subList(0, amended).forEach(issue -> amend(issue, description)));
    }

    private void insert(Issue issue) {
        jdbc.update(Statements.INSERT, issue.id().toString(), issue.reporter().name(), issue.reporter().email(), issue.description());
    }

    private Issue load(IssueId id) {
        return jdbc.queryForObject(Statements.SELECT_BY_ID, TO_ISSUE, id.toString());
    }

    private void amend(Issue issue, String description) {
        var before = issue.description();
        issue.amend(description);
        var rows = jdbc.update(Statements.UPDATE, issue.description(), issue.id().toString(), before);
        Statements.refuseUnlessOne(rows, issue.id());
    }
}
