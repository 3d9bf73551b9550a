package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps issues in a text file, one line each, so that they are still there when the program starts again. */
public final class TextFileIssueLog implements IssueLog {

    /** The file does not have to exist yet. */
    public TextFileIssueLog(Path file) {
        throw new UnsupportedOperationException("TODO 2.3: remember the file");
    }

    @Override
    public void add(Issue issue) {
        throw new UnsupportedOperationException("TODO 2.3: append the issue to the file, keep what is there");
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        throw new UnsupportedOperationException("TODO 2.3: find the issue with this id in the file");
    }

    @Override
    public List<Issue> reportedBy(String email) {
        throw new UnsupportedOperationException("TODO 2.3: find the issues whose reporter has this e-mail address");
    }
}
