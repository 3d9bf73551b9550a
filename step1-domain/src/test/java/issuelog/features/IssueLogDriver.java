package issuelog.features;

import issuelog.domain.Issue;
import issuelog.ports.IssueLog;
import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.util.ArrayList;
import java.util.List;
import kata.Attempt;

/** Plays what the scenarios say on the system of step 1; the only class here that knows services and ports. */
public final class IssueLogDriver {

    private static IssueLogDriver current;

    private final List<Issue> recorded = new ArrayList<>();
    private final IssueLog issueLog = recorded::add;
    private Throwable refusal;

    static void start() {
        current = new IssueLogDriver();
    }

    static void end() {
        // Nothing outlives a scenario here.
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

    List<Issue> recorded() {
        return recorded;
    }

    Throwable refusal() {
        return refusal;
    }
}
