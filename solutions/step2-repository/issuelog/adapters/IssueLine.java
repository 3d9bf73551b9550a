package issuelog.adapters;

import static java.util.stream.Collectors.joining;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import java.util.stream.Stream;

/** How an issue is written on one line of a text file, and read back. */
public final class IssueLine {

    // A tab between the fields, and a backslash before whatever would look like a tab or a line end.
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 4;

    private IssueLine() {
    }

    /** One line, without its end, whatever the texts of the issue contain. */
    public static String from(Issue issue) {
        return Stream.of(issue.id().toString(), issue.reporter().name(), issue.reporter().email(), issue.description())
                .map(IssueLine::escaped)
                .collect(joining(SEPARATOR));
    }

    /**
     * The issue that was written on this line.
     *
     * @throws StorageFailure if the line holds no issue; the message shows the line
     */
    public static Issue toIssue(String line) {
        var fields = line.split(SEPARATOR, -1);
        if (fields.length != FIELDS) {
            throw new StorageFailure("this line has " + fields.length + " fields and is no issue: " + line);
        }
        try {
            var reporter = new IssueReporter(unescaped(fields[1]), unescaped(fields[2]));
            return new Issue(IssueId.of(fields[0]), reporter, unescaped(fields[3]));
        } catch (IllegalArgumentException e) {
            throw new StorageFailure("this line is no issue: " + line, e);
        }
    }

    // The backslash first, or it would escape the escapes.
    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        return field.translateEscapes();
    }
}
