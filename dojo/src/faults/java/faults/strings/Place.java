package faults.strings;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWorkManager;
import issuelog.services.AmendIssueCommand;
import issuelog.services.AmendIssueHandler;
import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where issues are kept: an adapter that is plugged in, and a way to look past it.
 *
 * @param report keeps an issue as a whole or not at all
 * @param reportedBy looks anew, as somebody does who comes later
 * @param amend amends an issue, or null where the adapter has no way to
 * @param stored how many issues are kept, seen past the adapter
 */
record Place(String name, Consumer<ReportIssueCommand> report, Function<String, List<Issue>> reportedBy,
        BiConsumer<IssueId, String> amend, LongSupplier stored) {

    /** A log alone. */
    static Place ofLog(String name, IssueLog log, Supplier<IssueLog> anew, BiConsumer<IssueId, String> amend, LongSupplier stored) {
        return new Place(name, command -> log.add(issue(command)), email -> anew.get().reportedBy(email), amend, stored);
    }

    /** Use cases in units of work. */
    static Place ofUnits(String name, UnitOfWorkManager units, LongSupplier stored) {
        return new Place(name, new ReportIssueHandler(units)::handle, email -> reportedBy(units, email),
                (id, description) -> new AmendIssueHandler(units).handle(new AmendIssueCommand(id, description)), stored);
    }

    private static Issue issue(ReportIssueCommand command) {
        return new Issue(new IssueReporter(command.reporterName(), command.reporterEmail()), command.problemDescription());
    }

    private static List<Issue> reportedBy(UnitOfWorkManager units, String email) {
        try (var work = units.start()) {
            return work.issues().reportedBy(email);
        }
    }
}
