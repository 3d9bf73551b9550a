package issuelog.features;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.UnitOfWorkManager;
import issuelog.services.AmendIssueCommand;
import issuelog.services.AmendIssueHandler;
import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kata.Attempt;

/** Plays what the scenarios say on the system of step 4; the suite decides which adapter is plugged in. */
public final class IssueLogDriver {

    private static Supplier<Storage> plugged = H2Storage::new;
    private static IssueLogDriver current;

    private final Storage storage;
    private UnitOfWorkManager unitsOfWork;
    private Throwable refusal;
    private Throwable refusalOfTheFirst;

    /** What cannot be opened is thrown away at once: an exercise that is still to do leaves no files behind. */
    private IssueLogDriver(Storage storage) {
        this.storage = storage;
        try {
            unitsOfWork = storage.open();
        } catch (RuntimeException notOpened) {
            storage.close();
            throw notOpened;
        }
    }

    static void plugIn(Supplier<Storage> storage) {
        plugged = storage;
    }

    static void start() {
        current = null;
        current = new IssueLogDriver(plugged.get());
    }

    static void end() {
        if (current != null) {
            current.storage.close();
        }
    }

    /** The one of the scenario that is being played; Cucumber plays one at a time. */
    static IssueLogDriver current() {
        return current;
    }

    void report(Person person, String description) {
        report(person.name(), person.email(), description);
    }

    void tryToReport(String name, String email, String description) {
        refusal = Attempt.failureOf(() -> report(name, email, description));
    }

    private void report(String name, String email, String description) {
        new ReportIssueHandler(unitsOfWork).handle(new ReportIssueCommand(name, email, description));
    }

    /** All in one unit of work: they are recorded together, or not at all. */
    void tryToReportTogether(Person person, String... descriptions) {
        refusal = Attempt.failureOf(() -> {
            try (var work = unitsOfWork.start()) {
                for (var description : descriptions) {
                    work.issues().add(new Issue(new IssueReporter(person.name(), person.email()), description));
                }
                work.commit();
            }
        });
    }

    void amend(IssueId issue, String description) {
        new AmendIssueHandler(unitsOfWork).handle(new AmendIssueCommand(issue, description));
    }

    void tryToAmend(IssueId issue, String description) {
        refusal = Attempt.failureOf(() -> amend(issue, description));
    }

    /** Both load the issue before either commits. */
    void amendAtTheSameTime(IssueId issue, String first, String second) {
        try (var one = unitsOfWork.start(); var other = unitsOfWork.start()) {
            one.issues().get(issue).orElseThrow().amend(first);
            other.issues().get(issue).orElseThrow().amend(second);
            refusalOfTheFirst = Attempt.failureOf(one::commit);
            refusal = Attempt.failureOf(other::commit);
        }
    }

    void restart() {
        unitsOfWork = storage.open();
    }

    List<Issue> reportedBy(Person person) {
        try (var work = unitsOfWork.start()) {
            return work.issues().reportedBy(person.email());
        }
    }

    Optional<Issue> lookUp(IssueId id) {
        try (var work = unitsOfWork.start()) {
            return work.issues().get(id);
        }
    }

    /** A log has no way to list all it holds, so everybody is asked. */
    List<Issue> recorded() {
        return Person.everybody().flatMap(person -> reportedBy(person).stream()).toList();
    }

    Throwable refusal() {
        return refusal;
    }

    Throwable refusalOfTheFirst() {
        return refusalOfTheFirst;
    }
}
