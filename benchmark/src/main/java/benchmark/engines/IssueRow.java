package benchmark.engines;

import issuelog.domain.Issue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;

/**
 * An issue as Hibernate sees it. Dirty checking with the old value in the where clause gives the same update as the other
 * engines send.
 */
@Entity
@Table(name = "issues")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class IssueRow {

    @Id
    private String id;
    @Column(name = "reporter_name")
    private String reporterName;
    @Column(name = "reporter_email")
    private String reporterEmail;
    private String description;

    protected IssueRow() {
    }

    IssueRow(Issue issue) {
        id = issue.id().toString();
        reporterName = issue.reporter().name();
        reporterEmail = issue.reporter().email();
        description = issue.description();
    }

    void amend(String description) {
        this.description = description;
    }
}
