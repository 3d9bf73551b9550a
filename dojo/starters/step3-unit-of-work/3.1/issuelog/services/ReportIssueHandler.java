package issuelog.services;

import issuelog.ports.UnitOfWorkManager;

/** The use case "report an issue": one unit of work from beginning to end. */
public final class ReportIssueHandler {

    public ReportIssueHandler(UnitOfWorkManager unitsOfWork) {
        throw new UnsupportedOperationException("TODO 3.1: keep the manager of the units of work");
    }

    public void handle(ReportIssueCommand command) {
        throw new UnsupportedOperationException("TODO 3.1: start a unit of work, add the issue in it, commit it, close it");
    }
}
