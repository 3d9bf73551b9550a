package issuelog.domain;

/** Who reported an issue: a value, so two reporters with the same name and e-mail address are the same. */
public record IssueReporter(String name, String email) {

    public IssueReporter {
        throw new UnsupportedOperationException("TODO 1.3: refuse a blank name, and an e-mail address without '@'");
    }
}
