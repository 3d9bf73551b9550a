package issuelog.services;

import issuelog.ports.IssueLog;

/** The use case "report an issue", from the request to the issue log. */
public final class ReportIssueHandler {

    public ReportIssueHandler(IssueLog issueLog) {
        throw new UnsupportedOperationException("TODO 1.5: keep the issue log that is plugged in");
    }

    public void handle(ReportIssueCommand command) {
        throw new UnsupportedOperationException("TODO 1.5: make an issue out of the command and add it to the issue log");
    }
}
