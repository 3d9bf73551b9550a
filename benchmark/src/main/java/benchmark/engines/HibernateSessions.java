package benchmark.engines;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate: a session is a unit of work with an identity map and a dirty check of its own. */
final class HibernateSessions implements Engine {

    private final SessionFactory sessions;

    /** How many statements go into one batch; 0 for one by one, which is what Hibernate does unless told otherwise. */
    HibernateSessions(DataSource database, int batchSize) {
        var configuration = new Configuration().addAnnotatedClass(IssueRow.class);
        configuration.getProperties().put("jakarta.persistence.nonJtaDataSource", database);
        configuration.getProperties().put("hibernate.jdbc.batch_size", batchSize);
        sessions = configuration.buildSessionFactory();
    }

    @Override
    public void report(List<Issue> issues) {
        sessions.inTransaction(session -> issues.forEach(issue -> session.persist(new IssueRow(issue))));
    }

    @Override
    public void amendEach(List<IssueId> ids, int amended, String description) {
        sessions.inTransaction(session -> {
            var rows = ids.stream().map(id -> session.find(IssueRow.class, id.toString())).toList();
            rows.subList(0, amended).forEach(row -> row.amend(description));
        });
    }

    @Override
    public void amendFound(String email, int amended, String description) {
        sessions.inTransaction(session -> session
                .createSelectionQuery("from IssueRow where reporterEmail = :email", IssueRow.class)
                .setParameter("email", email)
                .list().subList(0, amended).forEach(row -> row.amend(description)));
    }

    @Override
    public void close() {
        sessions.close();
    }
}
