package issuelog.domain;

import issuelog.services.ReportIssueCommand;
import java.nio.file.Files;
import java.nio.file.Path;

/** A domain class that breaks every rule of the architecture, to show that the rules bite. Nobody calls it. */
public final class OffendingIssue {

    boolean save(ReportIssueCommand command) {
        System.out.println(command);
        return Files.exists(Path.of("issues.txt"));
    }
}
