package dojo.companion.work;

import dojo.companion.WrongUse;
import dojo.engine.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the kata keeps what it has put something else in place of: a folder for each time, and none is ever removed. */
public class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss");

    private final Path home;
    private final Clock clock;

    Backups(Path root, Clock clock) {
        home = root.resolve(".kata/backups");
        this.clock = clock;
    }

    /** Keeps the files. When this returns they are on the disk. */
    Backup store(String command, Map<String, Content> files) throws IOException {
        var folder = newFolder();
        try {
            for (var file : files.entrySet()) {
                file.getValue().flushTo(folder.resolve(file.getKey()));
            }
            // Comes last: a backup that says where it comes from is complete.
            new Content((command + "\n").getBytes(StandardCharsets.UTF_8)).flushTo(folder.resolve(Backup.COMMAND));
            return new Backup(folder);
        } catch (IOException e) {
            Folder.remove(folder);
            throw e;
        }
    }

    /** The newest first. */
    public List<Backup> all() {
        return complete().toList();
    }

    public Backup newest() {
        return complete().findFirst().orElseThrow(() -> new WrongUse(
                "There is no backup: no command has put anything in place of your work yet."));
    }

    public Backup at(String time) {
        return complete().filter(backup -> backup.time().equals(time)).findFirst().orElseThrow(() -> new WrongUse(
                "There is no backup of %s. See which there are: kata restore --list".formatted(time)));
    }

    /** Never one that is there, and later than all of them: a clock may stand still, or be set back. */
    Path newFolder() throws IOException {
        Files.createDirectories(home);
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var time = newestTime().filter(newest -> !now.isAfter(newest)).map(newest -> newest.plusSeconds(1)).orElse(now);
        while (true) {
            try {
                return Files.createDirectory(home.resolve(NAME.format(time)));
            } catch (FileAlreadyExistsException somebodyWasFaster) {
                time = time.plusSeconds(1);
            }
        }
    }

    private Stream<Backup> complete() {
        return folders().stream().map(home::resolve).filter(folder -> Files.exists(folder.resolve(Backup.COMMAND))).map(Backup::new);
    }

    private Optional<LocalDateTime> newestTime() {
        return folders().stream().flatMap(name -> time(name).stream()).findFirst();
    }

    /** Their names, the newest first, and whatever else lies there. */
    private List<String> folders() {
        var names = home.toFile().list();
        return names == null ? List.of() : Arrays.stream(names).sorted(Comparator.reverseOrder()).toList();
    }

    private static Optional<LocalDateTime> time(String name) {
        try {
            return Optional.of(LocalDateTime.parse(name, NAME));
        } catch (DateTimeParseException somebodyElses) {
            return Optional.empty();
        }
    }
}
