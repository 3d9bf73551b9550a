package issuelog.adapters;

import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWorkManager;
import java.util.function.Consumer;

/** Does the work of a use case in a unit of its own, and all of it again in a fresh one when the storage refused it. */
public final class Retry {

    public Retry(UnitOfWorkManager unitsOfWork, int attempts) {
        throw new UnsupportedOperationException("TODO 4.4: keep the manager and the number of attempts");
    }

    /**
     * Does the work and commits it.
     *
     * @throws StorageFailure if the storage refused it in the last attempt, too
     */
    public void run(Consumer<IssueLog> work) {
        throw new UnsupportedOperationException("TODO 4.4: do the work in a unit and commit it; refused by the storage, do it again");
    }
}
