package dojo.companion.work;

import dojo.engine.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that one command found in its way, as they were. */
public record Backup(Path folder) {

    static final String COMMAND = "command.txt";

    /** When it was made; also its name. */
    public String time() {
        return folder.getFileName().toString();
    }

    /** What somebody typed, such as "kata reset 2.3". */
    public String command() {
        return Folder.read(folder.resolve(COMMAND)).strip();
    }

    /** By their paths within the kata. */
    public List<String> files() {
        return Folder.files(folder, file -> !file.equals(COMMAND));
    }

    SortedMap<String, Content> contents() {
        var contents = new TreeMap<String, Content>();
        files().forEach(file -> contents.put(file, Content.of(folder.resolve(file))));
        return contents;
    }
}
