package faults.points;

import faults.Database;
import faults.Row;
import issuelog.ports.UnitOfWorkManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One use case that meets one fault, and all that may not come of it. */
final class Trial {

    static final String OF_SOMEBODY_ELSE = "Somebody else was here";

    private final Database database;
    private final UseCase useCase;
    private final Fault fault;
    private final Calls calls;
    private Throwable told;

    private Trial(Database database, UseCase useCase, Fault fault) {
        this.database = database;
        this.useCase = useCase;
        this.fault = fault;
        calls = new Calls(database, fault);
    }

    static Trial of(Database database, FaultyDataSource faulty, UnitOfWorkManager units, UseCase useCase, Fault fault) {
        var trial = new Trial(database, useCase, fault);
        database.reset(UseCase.before());
        faulty.pass(trial.calls);
        trial.told = failureOf(() -> useCase.run(units));
        return trial;
    }

    private static Throwable failureOf(Runnable work) {
        try {
            work.run();
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }

    /** Whether the use case made so many calls that one met the fault. */
    boolean metItsFault() {
        return calls.met() != null;
    }

    /** Whether something went wrong for the unit: a fault that it met, and not only a rival whom the database kept out. */
    boolean counts() {
        return metItsFault() && (fault.kind() != Kind.OVERTAKEN || calls.overtaken() != null);
    }

    /** What must not be, or nothing. */
    Optional<String> violation(FaultyDataSource faulty, UnitOfWorkManager units) {
        var observed = new ArrayList<String>();
        observed.addAll(storedByHalf());
        observed.addAll(keptFromTheCaller());
        if (calls.open() > 0) {
            observed.add("connections still open: " + calls.open());
        }
        calls.tidyUp();
        observed.addAll(noNextUnit(faulty, units));
        return observed.isEmpty() ? Optional.empty() : Optional.of(where() + ": " + String.join("; ", observed));
    }

    private String where() {
        var place = metItsFault() ? "call %d (%s) %s%s".formatted(fault.number(), calls.met(), fault.kind(), fault.company()) : "no fault";
        return "%s, %s, %s".formatted(database.name(), useCase, place);
    }

    private List<String> storedByHalf() {
        var rows = shown(database.rows());
        var before = shown(before());
        var after = shown(useCase.after());
        // Whoever comes too late has to be refused, or the change of somebody else would be lost.
        var expected = calls.isCommitted() && calls.overtaken() == null ? after : before;
        if (rows.equals(expected)) {
            return List.of();
        }
        if (rows.equals(before)) {
            return List.of("nothing of the unit is stored, although the database has committed");
        }
        var what = rows.equals(after) ? "the unit is stored" : "half of the unit is stored";
        var why = calls.isCommitted() ? "although the database has committed the unit as a whole" : "although the database was never told to commit";
        return List.of("%s, %s; stored are %s".formatted(what, calls.overtaken() == null ? why : "and the change of somebody else is lost", rows));
    }

    /** As it was before the unit, or as somebody else has left it. */
    private List<Row> before() {
        return UseCase.before().stream()
                .map(row -> row.id().equals(calls.overtaken()) ? new Row(row.id(), row.name(), row.email(), OF_SOMEBODY_ELSE) : row)
                .toList();
    }

    private List<String> keptFromTheCaller() {
        if (!counts()) {
            return told == null ? List.of() : List.of("the caller got " + told + ", although nothing was wrong");
        }
        if (told == null) {
            return List.of("the caller heard of no failure");
        }
        if (calls.first() != null && !reachable(told, Collections.newSetFromMap(new IdentityHashMap<>())).contains(calls.first())) {
            return List.of("the caller got '%s', from which nothing leads to '%s'".formatted(told, calls.first().getMessage()));
        }
        return List.of();
    }

    private static Set<Throwable> reachable(Throwable failure, Set<Throwable> seen) {
        if (failure != null && seen.add(failure)) {
            reachable(failure.getCause(), seen);
            Stream.of(failure.getSuppressed()).forEach(suppressed -> reachable(suppressed, seen));
        }
        return seen;
    }

    private List<String> noNextUnit(FaultyDataSource faulty, UnitOfWorkManager units) {
        var before = database.rows().size();
        var next = new Calls(database, null);
        faulty.pass(next);
        var failure = failureOf(() -> UseCase.report(units, 7));
        next.tidyUp();
        if (failure != null) {
            return List.of("the next unit fails: " + failure);
        }
        var more = database.rows().size() - before;
        return more == 1 ? List.of() : List.of("the next unit should store one issue, and stored are " + more);
    }

    private static List<String> shown(List<Row> rows) {
        return rows.stream().map(row -> "%s: '%s'".formatted(row.name(), row.description())).sorted().collect(Collectors.toList());
    }
}
