package issuelog.ports;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.util.List;
import java.util.Optional;

/**
 * The place where all issues are recorded: the customer's word, and a port of the domain. To whoever uses it, it looks
 * like a collection in memory: there is no save and no update, and nothing tells where the issues are kept. This is the
 * repository pattern (Fowler, Patterns of Enterprise Application Architecture).
 *
 * <p>Trouble with the storage comes out as an unchecked exception, never as an empty answer.
 */
public interface IssueLog {

    /**
     * Records a new issue, every text of it as it stands.
     *
     * @throws RuntimeException if an issue with this id is there already, which then stays as it is
     */
    void add(Issue issue);

    /** The issue with this id, or nothing if there is none. */
    Optional<Issue> get(IssueId id);

    /**
     * All issues whose reporter has exactly this e-mail address, in no promised order; none is an empty list. The list
     * is the caller's own: nothing that happens to it or to the log afterwards touches the other.
     */
    List<Issue> reportedBy(String email);
}
