package issuelog.services;

/** Somebody's request to record an issue, as it came in: whole texts, of which nobody has said yet whether they make sense. */
public record ReportIssueCommand(String reporterName, String reporterEmail, String problemDescription) {

    public ReportIssueCommand {
        WholeText.demand("name", reporterName);
        WholeText.demand("email", reporterEmail);
        WholeText.demand("description", problemDescription);
    }
}
