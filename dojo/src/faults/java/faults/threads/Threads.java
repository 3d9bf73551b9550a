package faults.threads;

import faults.Database;
import faults.Databases;
import faults.Report;
import faults.Row;
import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.domain.IssueId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Eight threads amend the same issue and one of their own, in turn; each amendment adds a mark, so that a lost one is missed. */
public final class Threads {

    static final IssueId SAME = id(0);
    private static final int PERSONS = 8;
    private static final int PATIENCE = 10_000;
    private static final String BEGIN = "It began.";

    private final Database database;
    private final Report report;
    private final int times = Integer.getInteger("faults.amendments", 50);
    private final int secondsUntilItHangs = Integer.getInteger("faults.hangs", 60);
    private final AtomicLong finished = new AtomicLong();
    private final List<Person> persons;

    private Threads(Database database, Report report) {
        this.database = database;
        this.report = report;
        var units = new SqlUnitOfWorkManager(database.dataSource());
        persons = IntStream.rangeClosed(1, PERSONS).mapToObj(number -> new Person(number, units, times, finished)).toList();
    }

    public static void main(String... arguments) {
        var report = Report.toTheProof();
        Databases.each(PATIENCE, database -> new Threads(database, report).amendAll());
        report.done();
        // A thread that hangs must not keep the run from its end.
        Runtime.getRuntime().halt(0);
    }

    static IssueId id(int number) {
        return new IssueId(new UUID(0, number));
    }

    /** What an amendment leaves in the description. */
    static String mark(String text) {
        return " [" + text + "]";
    }

    private void amendAll() throws InterruptedException {
        database.reset(IntStream.rangeClosed(0, PERSONS).mapToObj(number ->
                new Row(id(number).toString(), "Bob", "bob@example.org", BEGIN)).toList());
        persons.forEach(Thread::start);
        if (awaitAll()) {
            judge();
        }
        report.tried(database.name(), finished.get(), "%d kept, %d refused because somebody else was faster"
                .formatted(persons.stream().mapToInt(person -> person.kept().size()).sum(), refused()));
    }

    private int refused() {
        return persons.stream().mapToInt(person -> person.refusedOnTheSame() + person.refusedOnTheirOwn()).sum();
    }

    /** Waits as long as it goes on. Returns false if nobody has finished a unit for a long time. */
    private boolean awaitAll() throws InterruptedException {
        var last = -1L;
        var since = System.nanoTime();
        while (persons.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(20);
            if (finished.get() != last) {
                report.progress("%s: %d of %d amendments".formatted(database.name(), finished.get(), 2 * PERSONS * times));
                last = finished.get();
                since = System.nanoTime();
            } else if (System.nanoTime() - since > secondsUntilItHangs * 1_000_000_000L) {
                persons.stream().filter(Thread::isAlive).forEach(person -> violation("%s hangs: no unit has ended for %d seconds. It waits at %s"
                        .formatted(person.getName(), secondsUntilItHangs, place(person))));
                return false;
            }
        }
        return true;
    }

    private static String place(Thread thread) {
        var ours = Arrays.stream(thread.getStackTrace()).filter(frame -> frame.getClassName().startsWith("issuelog.")).findFirst();
        return ours.map(frame -> "%s.%s(%s:%d)".formatted(frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber()))
                .orElse("an unknown place");
    }

    private void judge() {
        for (var person : persons) {
            if (person.surprise() != null) {
                violation("%s was stopped by %s".formatted(person.getName(), person.surprise()));
            }
            // SQLite has one writer at a time, whatever they write.
            if (person.refusedOnTheirOwn() > 0 && !database.name().equals("SQLite")) {
                violation("%s was refused %d times at an issue that nobody else amends".formatted(person.getName(), person.refusedOnTheirOwn()));
            }
        }
        if (persons.stream().allMatch(person -> person.kept().isEmpty())) {
            violation("not one amendment got through");
        }
        compare();
    }

    private void compare() {
        var told = new ArrayList<String>();
        persons.forEach(person -> told.addAll(person.kept()));
        var stored = new ArrayList<String>();
        database.rows().forEach(row -> stored.addAll(marks(row.description())));
        var lost = without(told, stored);
        var unexpected = without(stored, told);
        if (!lost.isEmpty()) {
            violation("%d amendments were said to be kept, and %d of them are lost, such as%s".formatted(told.size(), lost.size(), lost.get(0)));
        }
        if (!unexpected.isEmpty()) {
            violation("%d amendments were refused, and are stored, such as%s".formatted(unexpected.size(), unexpected.get(0)));
        }
        if (stored.size() != new HashSet<>(stored).size()) {
            violation("%d marks are stored, and only %d of them differ".formatted(stored.size(), new HashSet<>(stored).size()));
        }
    }

    private static List<String> marks(String description) {
        return Arrays.stream(description.substring(BEGIN.length()).split("(?= \\[)")).filter(mark -> !mark.isEmpty()).toList();
    }

    private static List<String> without(List<String> marks, List<String> others) {
        var left = new ArrayList<>(marks);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    private void violation(String text) {
        report.violation(database.name() + ", eight threads: " + text);
    }
}
