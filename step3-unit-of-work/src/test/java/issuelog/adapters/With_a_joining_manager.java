package issuelog.adapters;

import static org.junit.jupiter.api.Assumptions.abort;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.util.concurrent.TimeUnit;
import kata.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * The stretch: skipped, and not failed, until it is begun. Everything happens in one thread, because the manager is asked
 * for the unit that is open in this thread.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SAME_THREAD)
abstract class With_a_joining_manager {

    final RecordingUnit unit = new RecordingUnit(new FakeIssueLog());
    int started;
    JoiningUnitOfWorkManager unitsOfWork;

    @BeforeEach
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SAME_THREAD)
    void context() {
        given_a_manager_that_joins();
        because();
    }

    void given_a_manager_that_joins() {
        try {
            unitsOfWork = new JoiningUnitOfWorkManager(() -> {
                started++;
                return unit;
            });
        } catch (UnsupportedOperationException notBegun) {
            if (Attempt.isToDo(notBegun)) {
                abort("the stretch exercise has not been begun");
            }
            throw notBegun;
        }
    }

    /** The one act of the context. */
    abstract void because();

    static Issue bobs(String description) {
        return new Issue(new IssueReporter("Bob", "bob@example.org"), description);
    }
}
