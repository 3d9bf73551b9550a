package dojo.companion.work;

import dojo.companion.WrongUse;
import dojo.engine.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return folders().stream()
                .filter(folder -> Files.exists(folder.resolve(Backup.COMMAND)))
                .map(Backup::new)
                .sorted(Comparator.comparing(Backup::time).reversed())
                .toList();
    }

    public Backup newest() {
        return all().stream().findFirst().orElseThrow(() -> new WrongUse(
                "There is no backup: no command has put anything in place of your work yet."));
    }

    public Backup at(String time) {
        return all().stream().filter(backup -> backup.time().equals(time)).findFirst().orElseThrow(() -> new WrongUse(
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

    private Optional<LocalDateTime> newestTime() {
        return folders().stream().map(folder -> folder.getFileName().toString()).max(Comparator.naturalOrder())
                .map(name -> LocalDateTime.parse(name, NAME));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var entries = Files.list(home)) {
            return entries.filter(entry -> isTime(entry.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTime(String name) {
        try {
            LocalDateTime.parse(name, NAME);
            return true;
        } catch (DateTimeParseException somebodyElses) {
            return false;
        }
    }
}
