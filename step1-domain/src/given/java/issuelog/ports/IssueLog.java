package issuelog.ports;

import issuelog.domain.Issue;

/**
 * The place where all issues are recorded: the customer's word, and a port of the domain. It does not say where the
 * issues are kept; whoever plugs something in here decides that.
 */
public interface IssueLog {

    /** Records a new issue. */
    void add(Issue issue);
}
