package issuelog.services;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.UnitOfWorkManager;

/** The use case "report an issue": one unit of work from beginning to end. */
public final class ReportIssueHandler {

    private final UnitOfWorkManager unitsOfWork;

    public ReportIssueHandler(UnitOfWorkManager unitsOfWork) {
        this.unitsOfWork = unitsOfWork;
    }

    public void handle(ReportIssueCommand command) {
        // Whatever can be refused is refused before the unit begins: a transaction is kept short.
        var reporter = new IssueReporter(command.reporterName(), command.reporterEmail());
        var issue = new Issue(reporter, command.problemDescription());
        try (var work = unitsOfWork.start()) {
            work.issues().add(issue);
            work.commit();
        }
    }
}
