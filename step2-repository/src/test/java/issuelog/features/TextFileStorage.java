package issuelog.features;

import issuelog.adapters.TextFileIssueLog;
import issuelog.ports.IssueLog;
import java.nio.file.Path;
import kata.TemporaryFolder;

/** Plugs in the text file. */
final class TextFileStorage implements Storage {

    private final TemporaryFolder folder = new TemporaryFolder();

    @Override
    public IssueLog open() {
        return new TextFileIssueLog(file());
    }

    private Path file() {
        return folder.path().resolve("issues.txt");
    }

    @Override
    public void close() {
        folder.close();
    }
}
