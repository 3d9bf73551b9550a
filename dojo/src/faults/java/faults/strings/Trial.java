package faults.strings;

import issuelog.adapters.StorageFailure;
import issuelog.domain.Issue;
import issuelog.services.ReportIssueCommand;
import java.util.ArrayList;
import java.util.List;

/** One text in one place: reported, found, amended, found, amended back, found. */
final class Trial {

    private static final String PLAIN_NAME = "Bob";
    private static final String PLAIN = "plain";

    private final Place place;
    private final Text text;
    private final String host;
    private final List<String> violations = new ArrayList<>();
    private final List<Throwable> refusals = new ArrayList<>();

    Trial(Place place, Text text, int number) {
        this.place = place;
        this.text = text;
        host = "@" + number + ".example.org";
    }

    /** In name, address and description together; if that is refused, in each of them alone. */
    void run() {
        var value = text.value();
        if (!isKept("everywhere", value, value + host, value)) {
            isKept("as the name", value, "name" + host, PLAIN);
            isKept("as the address", PLAIN_NAME, value + host, PLAIN);
            isKept("as the description", PLAIN_NAME, "description" + host, value);
        }
    }

    List<String> violations() {
        return violations;
    }

    /** What the text was refused with; none if it came back unchanged everywhere. */
    List<Throwable> refusals() {
        return refusals;
    }

    private boolean isKept(String where, String name, String address, String description) {
        var before = place.stored().getAsLong();
        var told = failureOf(() -> place.report().accept(new ReportIssueCommand(name, address, description)));
        var more = place.stored().getAsLong() - before;
        if (told != null) {
            refused(where, told);
            demand(more == 0, where, "it was refused, and is stored");
            return false;
        }
        demand(more == 1, where, "%d issues more are stored instead of one".formatted(more));
        var issue = found(where, name, address, description);
        if (issue != null && place.amend() != null) {
            amend(where, issue, "Amended: " + description);
            amend(where, issue, description);
        }
        return true;
    }

    private void amend(String where, Issue issue, String description) {
        var told = failureOf(() -> place.amend().accept(issue.id(), description));
        if (told == null) {
            found(where + " and amended", issue.reporter().name(), issue.reporter().email(), description);
        } else {
            violations.add(told("could be reported %s and not amended: %s".formatted(where, told)));
        }
    }

    /** Looks for the one issue that was reported, which says what was typed. */
    private Issue found(String where, String name, String address, String description) {
        var found = new ArrayList<Issue>();
        var told = failureOf(() -> found.addAll(place.reportedBy().apply(address)));
        if (told != null || found.size() != 1) {
            demand(false, where, told != null ? "it was kept, and cannot be read: " + told : "its address finds %d issues".formatted(found.size()));
            return null;
        }
        compare(where, "the name", name, found.get(0).reporter().name());
        compare(where, "the address", address, found.get(0).reporter().email());
        compare(where, "the description", description, found.get(0).description());
        return found.get(0);
    }

    private void compare(String where, String what, String typed, String found) {
        demand(typed.equals(found), where, "%s was '%s' and is '%s'".formatted(what, Text.visible(typed), Text.visible(found)));
    }

    /** A refusal names the trouble, and a storage that refuses gives its own reason, too. */
    private void refused(String where, Throwable told) {
        refusals.add(told);
        var isClear = told instanceof IllegalArgumentException && says(told) || told instanceof StorageFailure && says(told) && says(told.getCause());
        demand(isClear, where, "it was refused with %s, which tells nobody why".formatted(told));
    }

    private static boolean says(Throwable failure) {
        return failure != null && failure.getMessage() != null && !failure.getMessage().isBlank();
    }

    private void demand(boolean is, String where, String otherwise) {
        if (!is) {
            violations.add(told(where + ": " + otherwise));
        }
    }

    private String told(String what) {
        return "%s, %s, %s".formatted(place.name(), text, what);
    }

    private static Throwable failureOf(Runnable work) {
        try {
            work.run();
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }
}
