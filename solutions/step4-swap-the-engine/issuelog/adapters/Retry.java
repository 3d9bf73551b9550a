package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWorkManager;
import java.util.function.Consumer;

/** Does the work of a use case in a unit of its own, and all of it again in a fresh one when the storage refused it. */
public final class Retry {

    private final UnitOfWorkManager unitsOfWork;
    private final int attempts;

    public Retry(UnitOfWorkManager unitsOfWork, int attempts) {
        this.unitsOfWork = unitsOfWork;
        this.attempts = attempts;
    }

    /**
     * Does the work and commits it.
     *
     * @throws StorageFailure if the storage refused it in the last attempt, too
     */
    public void run(Consumer<IssueLog> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                once(work);
                return;
            } catch (StorageFailure refused) {
                if (attempt >= attempts) {
                    throw refused;
                }
            }
        }
    }

    // Nothing is taken along from one attempt to the next: not the session, not an object of it, and not what was decided.
    private void once(Consumer<IssueLog> work) {
        try (var unit = unitsOfWork.start()) {
            work.accept(unit.issues());
            unit.commit();
        }
    }
}
