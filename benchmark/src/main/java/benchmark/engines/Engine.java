package benchmark.engines;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import java.util.List;

/**
 * One way to work with the issue log. Each call is one unit: all of it is kept or nothing. A change that would overwrite
 * somebody else's is refused by every engine, so that all of them make the same promise.
 */
public interface Engine extends AutoCloseable {

    /** Records these new issues. */
    void report(List<Issue> issues);

    /** Loads these issues one by one and gives a new description to as many as said, beginning with the first. */
    void amendEach(List<IssueId> ids, int amended, String description);

    /** Loads all issues of one reporter with one question and gives a new description to as many as said. */
    void amendFound(String email, int amended, String description);

    @Override
    default void close() {
    }
}
