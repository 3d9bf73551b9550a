package dojo.companion.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files in which a learner works. Nothing takes the place of another before that is in a backup. */
final class WorkingTree {

    private final Path root;
    private final Backups backups;

    WorkingTree(Path root, Backups backups) {
        this.root = root;
        this.backups = backups;
    }

    /** Puts the contents in place, as far as they are not there already. */
    Replaced put(String command, SortedMap<String, Content> wanted) {
        wanted.keySet().forEach(this::refuseAFolderInTheWay);
        var changes = new TreeMap<>(wanted);
        changes.entrySet().removeIf(file -> file.getValue().equals(Content.of(root.resolve(file.getKey()))));
        var old = new TreeMap<String, Content>();
        changes.keySet().stream().filter(file -> Files.exists(root.resolve(file))).forEach(file -> old.put(file, Content.of(root.resolve(file))));
        var backup = old.isEmpty() ? Optional.<Backup>empty() : Optional.of(store(command, old));
        replace(changes, old, backup);
        return new Replaced(List.copyOf(changes.keySet()), backup);
    }

    private void refuseAFolderInTheWay(String file) {
        var target = root.resolve(file);
        if (Files.isDirectory(target)) {
            throw new Refused("%s is a folder, and a file of the exercise belongs there. Nothing was changed. Give the folder another name.".formatted(file));
        }
        var parent = target.getParent();
        while (!Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (!Files.isDirectory(parent)) {
            throw new Refused("%s is a file, and a folder belongs there, for %s. Nothing was changed. Give your file another name."
                    .formatted(root.relativize(parent).toString().replace('\\', '/'), file));
        }
    }

    private Backup store(String command, Map<String, Content> old) {
        try {
            return backups.store(command, old);
        } catch (IOException e) {
            throw new Refused("Your work could not be backed up, so nothing was changed. Is there room on the disk, and may you write in the folder .kata?", e);
        }
    }

    private void replace(Map<String, Content> changes, Map<String, Content> old, Optional<Backup> backup) {
        var done = new ArrayList<String>();
        try {
            for (var file : changes.entrySet()) {
                replace(root.resolve(file.getKey()), old.get(file.getKey()), file.getValue());
                done.add(file.getKey());
            }
        } catch (IOException e) {
            throw new Refused("Not every file could be replaced. Replaced: %s.%s Is a file open in another program? Close it there, and say the command again."
                    .formatted(done.isEmpty() ? "none" : String.join(", ", done),
                            backup.map(one -> " All of them as they were: kata restore %s.".formatted(one.time())).orElse("")), e);
        }
    }

    /** Beside the file first and then in its place in one go: whoever looks sees the old content or the new one. */
    private static void replace(Path file, Content old, Content now) throws IOException {
        var beside = file.resolveSibling(".%s.%d.kata".formatted(file.getFileName(), ProcessHandle.current().pid()));
        try {
            now.writeTo(beside);
            if (!Objects.equals(old, Content.of(file))) {
                throw new IOException("%s was saved by another program at this very moment, and is left as it is now".formatted(file.getFileName()));
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
