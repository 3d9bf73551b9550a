package issuelog.services;

import issuelog.ports.UnitOfWorkManager;

/** The use case "amend an issue": one unit of work from beginning to end. */
public final class AmendIssueHandler {

    public AmendIssueHandler(UnitOfWorkManager unitsOfWork) {
        throw new UnsupportedOperationException("TODO 3.1: keep the manager of the units of work");
    }

    /**
     * Changes the description of one issue.
     *
     * @throws IllegalArgumentException if nobody reported an issue with this id; the message names the id
     */
    public void handle(AmendIssueCommand command) {
        throw new UnsupportedOperationException("TODO 3.1: start a unit of work, get the issue from it, amend it, commit, close");
    }
}
