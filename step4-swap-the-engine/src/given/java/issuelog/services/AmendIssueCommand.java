package issuelog.services;

import issuelog.domain.IssueId;

/** Somebody's request to change what an issue says, as it came in: nothing of it has been checked yet. */
public record AmendIssueCommand(IssueId issue, String description) {
}
