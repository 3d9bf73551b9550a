package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The short list of files that differ from step to step on purpose, each with its reason: dojo/differences.txt. */
final class Differences {

    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    private Differences() {
    }

    /** One entry a line, "path: reason"; a path that ends with a slash stands for all that is below it. */
    static Differences of(Kata kata) {
        var differences = new Differences();
        var file = kata.root().resolve("dojo/differences.txt");
        var lines = Files.exists(file) ? Folder.read(file).lines().toList() : List.<String>of();
        lines.stream().filter(line -> line.contains(": ") && !line.startsWith("#")).forEach(line ->
                differences.reasons.put(line.substring(0, line.indexOf(": ")).strip(), line.substring(line.indexOf(": ") + 2).strip()));
        return differences;
    }

    boolean allow(String path) {
        var entries = reasons.keySet().stream()
                .filter(entry -> path.equals(entry) || entry.endsWith("/") && path.startsWith(entry))
                .toList();
        used.addAll(entries);
        return !entries.isEmpty();
    }

    /** The entries that nothing needed: they hide the next difference. */
    List<String> unused() {
        return reasons.keySet().stream().filter(entry -> !used.contains(entry)).toList();
    }
}
