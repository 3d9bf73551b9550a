package dojo.companion.work;

import dojo.engine.Kata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes down which lines a command has put something else in place of, and looks for them on the disk, without asking the code under test. */
final class Bookkeeper {

    private final Kata kata;
    private final Set<String> displaced = new HashSet<>();
    private final SortedMap<String, Content> kept = new TreeMap<>();

    Bookkeeper(Kata kata) {
        this.kata = kata;
    }

    /** Everything but the backups. */
    SortedMap<String, Content> tree() {
        var tree = new TreeMap<String, Content>();
        for (var part : kata.root().toFile().list((root, name) -> !name.equals(".kata"))) {
            tree.putAll(contents(kata.root().resolve(part)));
        }
        return tree;
    }

    /** Every file that is different now has to be in a new backup, byte by byte. */
    List<String> displaced(String command, SortedMap<String, Content> before, SortedMap<String, Content> after, Replaced replaced) {
        var complaints = new ArrayList<String>();
        before.forEach((file, content) -> {
            if (!content.equals(after.get(file))) {
                displaced.addAll(lines(content));
                var copy = replaced.backup().map(backup -> ".kata/backups/%s/%s".formatted(backup.time(), file)).orElse("");
                if (copy.isEmpty() || !content.equals(Content.of(kata.root().resolve(copy))) || kept.put(copy, content) != null) {
                    complaints.add("%s replaced %s, and the backup does not hold it as it was".formatted(command, file));
                }
            }
        });
        return complaints;
    }

    /** At the end: every line that was displaced is in the tree or in a backup, and no backup has changed. */
    List<String> audit() {
        var complaints = new ArrayList<String>();
        var found = new HashSet<String>();
        contents(kata.root()).forEach((file, content) -> found.addAll(lines(content)));
        displaced.stream().filter(line -> !found.contains(line)).forEach(line -> complaints.add("lost: " + line));
        kept.forEach((copy, content) -> {
            if (!content.equals(Content.of(kata.root().resolve(copy)))) {
                complaints.add(copy + " is no longer what was backed up");
            }
        });
        return complaints;
    }

    int linesDisplaced() {
        return displaced.size();
    }

    private SortedMap<String, Content> contents(Path part) {
        var contents = new TreeMap<String, Content>();
        try (var files = Files.walk(part)) {
            files.filter(Files::isRegularFile).forEach(file ->
                    contents.put(kata.root().relativize(file).toString().replace('\\', '/'), Content.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** Byte by byte, whatever charset they are in. */
    private static List<String> lines(Content content) {
        return new String(content.bytes(), StandardCharsets.ISO_8859_1).lines().toList();
    }
}
