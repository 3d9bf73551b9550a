package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Outcome;
import dojo.engine.Postgres;
import dojo.engine.Result;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.nio.file.Files;
import java.util.Collection;
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

    private static final String USUAL = "dojo/manifest.txt";
    /** A list of its own, so that whoever has no PostgreSQL can write the other one anew. */
    private static final String ON_POSTGRES = "dojo/manifest-postgres.txt";

    private static final String HEAD = """
            Everything that runs in each step, in its order, and what it says on the untouched starter:
            red (fails with a TODO), green (a guard), waits (a stretch exercise that nobody has begun), skipped (left out on purpose).
            Compared with every run of the proof. Written anew by: mvn verify -Psolutions -Dkata.update
            (for PostgreSQL: mvn verify -Psolutions,postgres -Dkata.update).
            """;

    private Manifest() {
    }

    /** What the lists say of a step: the words red, green, waits or skipped by the ids of the specs, in their order. */
    static Map<String, String> of(Step step) {
        var entries = new LinkedHashMap<String, String>();
        lists().forEach(list -> entries.putAll(of(step, list)));
        return entries;
    }

    /** The same without what runs on PostgreSQL. */
    static Map<String, String> withoutPostgres(Step step) {
        return of(step, USUAL);
    }

    /** What "mvn test" of a step runs. */
    static long numberOfSpecs(Step step) {
        return withoutPostgres(step).values().stream().filter(word -> !word.equals(word(Outcome.SKIPPED))).count();
    }

    /** Whether this spec is left out on purpose. */
    static boolean leavesOut(Step step, String id) {
        return word(Outcome.SKIPPED).equals(of(step).get(id));
    }

    /** Whether what ran follows each of the lists; which of the two goes first is all the same. */
    static boolean isInOrder(Step step, Collection<String> ran) {
        return lists().stream().map(list -> List.copyOf(of(step, list).keySet()))
                .allMatch(listed -> listed.equals(ran.stream().filter(listed::contains).toList()));
    }

    private static List<String> lists() {
        return Postgres.isThere() ? List.of(USUAL, ON_POSTGRES) : List.of(USUAL);
    }

    private static Map<String, String> of(Step step, String list) {
        var entries = new LinkedHashMap<String, String>();
        var file = step.kata().root().resolve(list);
        var here = false;
        for (var line : Files.exists(file) ? Folder.read(file).lines().toList() : List.<String>of()) {
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
        return unlisted.isEmpty() ? List.of() : List.of("%s: %d specs and scenarios ran and are not in %s: %s%nIf they are new, write the list anew: mvn verify -Psolutions -Dkata.update"
                .formatted(step, unlisted.size(), String.join(" or ", lists()), String.join(", ", unlisted)));
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
        for (var list : lists()) {
            var text = new StringBuilder(HEAD);
            starters.forEach((step, verdict) -> text.append(section(step, verdict.results().stream()
                    .filter(result -> step.isOnPostgres(result.spec().type()) == list.equals(ON_POSTGRES)).toList())));
            Folder.write(kata.root().resolve(list), text.toString());
        }
    }

    private static String section(Step step, List<Result> results) {
        if (results.isEmpty()) {
            return "";
        }
        var scenarios = results.stream().filter(result -> result.spec().scenario()).count();
        var skipped = results.stream().filter(result -> result.outcome() == Outcome.SKIPPED).count();
        var text = new StringBuilder("%n%s: %d specs, %d scenarios%n".formatted(step, results.size() - scenarios - skipped, scenarios));
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
