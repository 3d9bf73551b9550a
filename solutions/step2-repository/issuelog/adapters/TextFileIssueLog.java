package issuelog.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.ports.IssueLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps issues in a text file, one line each, so that they are still there when the program starts again. */
public final class TextFileIssueLog implements IssueLog {

    private final Path file;

    /** The file does not have to exist yet. */
    public TextFileIssueLog(Path file) {
        this.file = file;
    }

    @Override
    public void add(Issue issue) {
        if (get(issue.id()).isPresent()) {
            throw new IllegalArgumentException("the issue log has an issue " + issue.id() + " already");
        }
        try {
            Files.writeString(file, IssueLine.from(issue) + "\n", UTF_8, CREATE, APPEND);
        } catch (IOException e) {
            throw new StorageFailure("issue " + issue.id() + " could not be written to " + file, e);
        }
    }

    @Override
    public Optional<Issue> get(IssueId id) {
        return issues().stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    @Override
    public List<Issue> reportedBy(String email) {
        return issues().stream().filter(issue -> issue.reporter().email().equals(email)).toList();
    }

    // The whole file at every question: slow for a million issues, but never out of date.
    private List<Issue> issues() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, UTF_8).stream().map(IssueLine::toIssue).toList();
        } catch (IOException e) {
            throw new StorageFailure("the issues could not be read from " + file, e);
        }
    }
}
