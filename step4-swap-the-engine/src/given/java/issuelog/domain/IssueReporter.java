package issuelog.domain;

/** Who reported an issue: a value, so two reporters with the same name and e-mail address are the same. */
public record IssueReporter(String name, String email) {

    // Checked here, in the one place that every reporter passes: nobody inside has to ask again.
    public IssueReporter {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a reporter needs a name, but the name was '" + name + "'");
        }
        if (email == null || !email.contains("@")) {
            throw new IllegalArgumentException("an email needs an '@', but the email was '" + email + "'");
        }
    }
}
