package issuelog.features;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kata.Attempt;

/** Plays what the scenarios say on the system of step 2; the suite decides which adapter is plugged in. */
public final class IssueLogDriver {

    private static Supplier<Storage> plugged = MemoryStorage::new;
    private static IssueLogDriver current;

    private final Storage storage;
    private IssueLog issueLog;
    private Throwable refusal;

    /** What cannot be opened is thrown away at once: an exercise that is still to do leaves no files behind. */
    private IssueLogDriver(Storage storage) {
        this.storage = storage;
        try {
            issueLog = storage.open();
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
        new ReportIssueHandler(issueLog).handle(new ReportIssueCommand(name, email, description));
    }

    void restart() {
        issueLog = storage.open();
    }

    List<Issue> reportedBy(Person person) {
        return issueLog.reportedBy(person.email());
    }

    Optional<Issue> lookUp(IssueId id) {
        return issueLog.get(id);
    }

    /** A log has no way to list all it holds, so everybody is asked. */
    List<Issue> recorded() {
        return Person.everybody().flatMap(person -> reportedBy(person).stream()).toList();
    }

    Throwable refusal() {
        return refusal;
    }
}
