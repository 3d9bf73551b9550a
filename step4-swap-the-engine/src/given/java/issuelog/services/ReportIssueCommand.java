package issuelog.services;

/** Somebody's request to record an issue, as it came in: nothing of it has been checked yet. */
public record ReportIssueCommand(String reporterName, String reporterEmail, String problemDescription) {
}
