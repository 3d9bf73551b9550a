package issuelog.domain;

/** One problem that somebody reported. An entity: it stays the same issue when its description changes. */
public final class Issue {

    /** A new issue, which gives itself an id. */
    public Issue(IssueReporter reporter, String description) {
        throw new UnsupportedOperationException("TODO 1.4: give the new issue an id of its own, refuse a blank description");
    }

    /** An issue that exists already: adapters bring it back from where it is stored. */
    public Issue(IssueId id, IssueReporter reporter, String description) {
        throw new UnsupportedOperationException("TODO 1.4: keep id, reporter and description, refuse a blank description");
    }

    public IssueId id() {
        throw new UnsupportedOperationException("TODO 1.4: tell the id");
    }

    public IssueReporter reporter() {
        throw new UnsupportedOperationException("TODO 1.4: tell who reported the issue");
    }

    public String description() {
        throw new UnsupportedOperationException("TODO 1.4: tell the description");
    }

    /** The one change that an issue knows. */
    public void amend(String description) {
        throw new UnsupportedOperationException("TODO 1.4: take the new description, refuse a blank one");
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException("TODO 1.4: two issues are the same when what is the same?");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO 1.4: the hash code has to fit equals");
    }
}
