package issuelog.adapters;

import issuelog.ports.IssueLog;
import java.nio.file.Path;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Order(231)
@DisplayName("2.3 When issues live in a text file")
@Exercise(TextFileIssueLog.class)
@Tag("slow")
class When_issues_live_in_a_text_file extends IssueLogContract {

    @TempDir
    Path folder;

    @Override
    IssueLog an_empty_issue_log() {
        return new TextFileIssueLog(folder.resolve("issues.txt"));
    }

    @Override
    String lossExplained() {
        return "Opening a file for writing starts it empty, unless it is opened to append; each issue needs a line of its own; and "
                + "when add() returns, it has to be in the file, not in a buffer on the way.";
    }

    @Override
    String changeExplained() {
        return "What people type comes back letter by letter. Whoever turns letters into bytes or bytes into letters names the "
                + "charset, or else the default of the JVM decides: here it knows no umlaut.";
    }
}
