package issuelog.services;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;

/** The use case "report an issue", from the request to the issue log. */
public final class ReportIssueHandler {

    private final IssueLog issueLog;

    public ReportIssueHandler(IssueLog issueLog) {
        this.issueLog = issueLog;
    }

    public void handle(ReportIssueCommand command) {
        // Glue and nothing else: reporter and issue refuse nonsense themselves, and a failure of the log is the caller's to know.
        var reporter = new IssueReporter(command.reporterName(), command.reporterEmail());
        issueLog.add(new Issue(reporter, command.problemDescription()));
    }
}
