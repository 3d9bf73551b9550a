package issuelog.services;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;

/** The use case "amend an issue": one unit of work from beginning to end. */
public final class AmendIssueHandler {

    private final UnitOfWorkManager unitsOfWork;

    public AmendIssueHandler(UnitOfWorkManager unitsOfWork) {
        this.unitsOfWork = unitsOfWork;
    }

    /**
     * Changes the description of one issue.
     *
     * @throws IllegalArgumentException if nobody reported an issue with this id; the message names the id
     */
    public void handle(AmendIssueCommand command) {
        try (var work = unitsOfWork.start()) {
            // No save() after it: noticing the change is the unit's business.
            known(command.issue(), work).amend(command.description());
            work.commit();
        }
    }

    private static Issue known(IssueId id, UnitOfWork work) {
        return work.issues().get(id).orElseThrow(() -> new IllegalArgumentException("there is no issue " + id));
    }
}
