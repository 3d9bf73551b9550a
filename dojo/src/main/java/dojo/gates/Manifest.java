package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Outcome;
import dojo.engine.Result;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checked-in list of everything that runs in each step, and whether it is red or green on the untouched starter. It
 * keeps a spec from vanishing unseen, for a run that misses something looks as green as a complete one.
 */
final class Manifest {

    static final String UPDATE = "If it is meant to be so, write the list anew: mvn verify -Psolutions -Dkata.update";

    private static final String HEAD = """
            Everything that runs in each step, in its order, and what it says on the untouched starter:
            red (fails with a TODO), green (a guard), waits (a stretch exercise that nobody has begun).
            Compared with every run of the proof. Written anew by: mvn verify -Psolutions -Dkata.update
            """;

    private Manifest() {
    }

    static Path file(Kata kata) {
        return kata.root().resolve("dojo/manifest.txt");
    }

    /** What the list says of a step: the words red, green or waits by the ids of the specs, in their order. */
    static Map<String, String> of(Step step) {
        var entries = new LinkedHashMap<String, String>();
        var here = false;
        for (var line : Files.exists(file(step.kata())) ? Folder.read(file(step.kata())).lines().toList() : List.<String>of()) {
            if (!line.isBlank() && !line.startsWith(" ")) {
                here = line.startsWith(step.name() + ":");
            } else if (here && line.startsWith("    ")) {
                var words = line.strip().split(" +", 2);
                entries.put(words[1], words[0]);
            }
        }
        return entries;
    }

    /** A complaint about what ran and is not listed, if there is any. */
    static List<String> unlisted(Step step, Set<String> ran) {
        var listed = of(step).keySet();
        var unlisted = ran.stream().filter(id -> !listed.contains(id)).sorted().toList();
        return unlisted.isEmpty() ? List.of() : List.of("%s: %d specs and scenarios ran and are not in dojo/manifest.txt: %s%nIf they are new, write the list anew: mvn verify -Psolutions -Dkata.update"
                .formatted(step, unlisted.size(), String.join(", ", unlisted)));
    }

    static String word(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "green";
            case FAILED -> "red";
            case WAITING -> "waits";
            case SKIPPED -> "skipped";
        };
    }

    static void write(Kata kata, Map<Step, Verdict> starters) {
        var text = new StringBuilder(HEAD);
        starters.forEach((step, verdict) -> text.append(section(step, verdict.results())));
        Folder.write(file(kata), text.toString());
    }

    private static String section(Step step, List<Result> results) {
        var scenarios = results.stream().filter(result -> result.spec().scenario()).count();
        var text = new StringBuilder("%n%s: %d specs, %d scenarios%n".formatted(step, results.size() - scenarios, scenarios));
        var context = "";
        for (var result : results) {
            if (!result.spec().context().equals(context) && !result.spec().scenario()) {
                context = result.spec().context();
                text.append("  ").append(context).append("\n");
            }
            text.append("    %-6s %s%n".formatted(word(result.outcome()), result.spec().id()));
        }
        return text.toString();
    }
}
