package issuelog.domain;

import java.util.Objects;

/** One problem that somebody reported. An entity: it stays the same issue when its description changes. */
public final class Issue {

    // Not final any more: Hibernate makes an empty issue first, and fills it afterwards.
    private IssueId id;
    private IssueReporter reporter;
    private String description;

    /** For Hibernate only, which needs it: an issue that is brought back passes none of the checks below. */
    private Issue() {
    }

    /** A new issue, which gives itself an id. */
    public Issue(IssueReporter reporter, String description) {
        this(IssueId.next(), reporter, description);
    }

    /** An issue that exists already: adapters bring it back from where it is stored. */
    public Issue(IssueId id, IssueReporter reporter, String description) {
        this.id = Objects.requireNonNull(id, "an issue needs an id");
        this.reporter = Objects.requireNonNull(reporter, "an issue needs a reporter");
        amend(description);
    }

    public IssueId id() {
        return id;
    }

    public IssueReporter reporter() {
        return reporter;
    }

    public String description() {
        return description;
    }

    /** The one change that an issue knows. */
    public void amend(String description) {
        if (description == null || description.isBlank()) {
            throw new IllegalArgumentException("an issue needs a description, but the description was '" + description + "'");
        }
        this.description = description;
    }

    // The id alone decides: the description may change, and two people may report the same words.
    @Override
    public boolean equals(Object other) {
        return other instanceof Issue issue && id.equals(issue.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "issue " + id + " by " + reporter.name() + ": " + description;
    }
}
