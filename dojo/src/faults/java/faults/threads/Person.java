package faults.threads;

import issuelog.adapters.StorageFailure;
import issuelog.domain.IssueId;
import issuelog.ports.UnitOfWorkManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Amends two issues in turn, one that everybody amends and one that is their own, and notes what became of it. */
final class Person extends Thread {

    private final UnitOfWorkManager units;
    private final IssueId own;
    private final int times;
    private final AtomicLong finished;
    private final List<String> kept = new ArrayList<>();
    private int refusedOnTheSame;
    private int refusedOnTheirOwn;
    private Throwable surprise;

    Person(int number, UnitOfWorkManager units, int times, AtomicLong finished) {
        super("person " + number);
        this.units = units;
        this.times = times;
        this.finished = finished;
        own = Threads.id(number);
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            for (var time = 1; time <= times; time++) {
                refusedOnTheSame += amend(Threads.SAME, "same " + time) ? 0 : 1;
                refusedOnTheirOwn += amend(own, "own " + time) ? 0 : 1;
            }
        } catch (Throwable unexpected) {
            surprise = unexpected;
        }
    }

    /** Adds a mark to what the issue says. Returns false if somebody else was faster. */
    private boolean amend(IssueId id, String what) {
        var mark = Threads.mark(getName() + ", " + what);
        try (var work = units.start()) {
            var issue = work.issues().get(id).orElseThrow();
            issue.amend(issue.description() + mark);
            work.commit();
        } catch (StorageFailure somebodyElseWasFaster) {
            return false;
        } finally {
            finished.incrementAndGet();
        }
        kept.add(mark);
        return true;
    }

    /** The marks that they were told are kept. */
    List<String> kept() {
        return kept;
    }

    int refusedOnTheSame() {
        return refusedOnTheSame;
    }

    int refusedOnTheirOwn() {
        return refusedOnTheirOwn;
    }

    /** What broke their work off, other than a refusal of the storage; or null. */
    Throwable surprise() {
        return surprise;
    }
}
