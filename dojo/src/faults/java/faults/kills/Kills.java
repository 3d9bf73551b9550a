package faults.kills;

import faults.Databases;
import faults.Report;
import java.nio.file.Path;
import java.util.Random;

/** Kills a process that reports and amends in a loop, again and again, on one and the same database. */
public final class Kills {

    private static final long MILLISECOND = 1_000_000;

    private final Path folder;
    private final Report report;
    private Storage storage;
    private int beyondRepair;
    private final Random random;
    private final int kills = Integer.getInteger("faults.kills", 5);
    private long units;
    private long keptBefore;
    private int underWay;
    private int underWayAndStored;

    private Kills(String name, Path folder, Report report) {
        this.folder = folder;
        storage = Storage.of(name, folder);
        this.report = report;
        random = new Random(Long.getLong("faults.seed", 4) + storage.name().hashCode());
    }

    public static void main(String... arguments) {
        var report = Report.toTheProof();
        Databases.eachInFolder((name, folder) -> {
            var kills = new Kills(name, folder, report);
            try (var storage = kills.storage) {
                kills.killAll();
            }
        });
        report.done();
    }

    private void killAll() throws Exception {
        var killed = 0;
        var isWell = true;
        while (isWell && killed < kills) {
            killed++;
            report.progress("%s: kill %d of %d".formatted(storage.name(), killed, kills));
            isWell = killOne(killed);
        }
        report.tried(storage.name(), killed, "%d units kept; %d kills in the middle of a unit, %d of them there as a whole and %d not at all%s"
                .formatted(keptBefore + units, underWay, underWayAndStored, underWay - underWayAndStored,
                        beyondRepair == 0 ? "" : "; %d files that the database itself could not open again".formatted(beyondRepair)));
    }

    /** Returns false if something is wrong, for then the next kill would only repeat it. */
    private boolean killOne(int number) throws Exception {
        var victim = Victim.start(storage.url(), units);
        try {
            // One in five may die while it opens the database, before its first unit.
            if (random.nextInt(5) == 0) {
                victim.letOpen(random.nextLong(500 * MILLISECOND));
            } else {
                victim.letWork(random.nextLong(200 * MILLISECOND));
            }
        } finally {
            if (!victim.kill()) {
                report.violation("%s, kill %d: the process ended before it was killed. It said:%n%s"
                        .formatted(storage.name(), number, victim.complaints()));
                return false;
            }
        }
        return judge(number, victim);
    }

    /** What the database has done to its own file says nothing about the answers, in either direction: it is counted, and told. */
    private void beginAnew() {
        beyondRepair++;
        keptBefore += units;
        units = 0;
        storage = Storage.of(storage.name(), folder);
    }

    private boolean judge(int number, Victim victim) throws Exception {
        if (storage.isBeyondRepair()) {
            beginAnew();
            return true;
        }
        var ledger = storage.ledger();
        var violations = ledger.violations(victim.lastKept(), victim.lastBegun());
        violations.stream().limit(3).forEach(violation -> report.violation("%s, kill %d, after unit %d was said to be kept: %s"
                .formatted(storage.name(), number, victim.lastKept(), violation)));
        if (victim.lastBegun() > victim.lastKept()) {
            underWay++;
            underWayAndStored += ledger.has(victim.lastBegun()) ? 1 : 0;
        }
        units = ledger.units();
        return violations.isEmpty();
    }
}
