package issuelog.services;

import issuelog.domain.IssueId;

/** Somebody's request to change what an issue says, as it came in: a whole text, of which nobody has said yet whether it makes sense. */
public record AmendIssueCommand(IssueId issue, String description) {

    public AmendIssueCommand {
        WholeText.demand("description", description);
    }
}
