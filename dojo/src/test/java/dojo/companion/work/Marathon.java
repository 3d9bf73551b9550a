package dojo.companion.work;

import dojo.engine.Kata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** A learner and a group that let the commands loose on each other, and a bookkeeper who trusts neither. */
final class Marathon {

    private final Random random;
    private final RestlessLearner learner;
    private final Work work;
    private final Bookkeeper books;
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    Marathon(Kata kata, Backups backups, Random random) {
        this.random = random;
        learner = new RestlessLearner(kata, random);
        work = new Work(kata, backups);
        books = new Bookkeeper(kata);
    }

    /** What was lost or spoilt on the way: nothing, if the commands keep their word. */
    List<String> run(int operations) {
        var complaints = new ArrayList<String>();
        for (var i = 0; i < operations && complaints.isEmpty(); i++) {
            if (random.nextBoolean()) {
                learner.edit();
                count("edits");
            } else {
                complaints.addAll(command());
            }
        }
        complaints.addAll(books.audit());
        return complaints;
    }

    /** How often each kind of operation has run. */
    Map<String, Integer> counts() {
        return counts;
    }

    private List<String> command() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> reset();
            case 2, 3 -> catchUp();
            default -> {
                var backups = work.backups().all();
                yield backups.isEmpty() ? reset() : restore(random.nextBoolean() ? work.backups().newest() : any(backups));
            }
        };
    }

    private List<String> reset() {
        var one = any(work.exercises().all());
        var which = random.nextInt(4) == 0 ? work.exercises().ofStep(String.valueOf(one.step().number())) : List.of(one);
        var wanted = new TreeMap<String, Content>();
        which.forEach(exercise -> wanted.putAll(exercise.start()));
        count("resets");
        return check("kata reset " + one, wanted, command -> work.reset(command, which));
    }

    private List<String> catchUp() {
        var to = any(work.exercises().all());
        var solved = work.exercises().all().stream().filter(exercise -> random.nextInt(3) == 0).toList();
        Predicate<ExerciseFiles> keeps = solved::contains;
        var wanted = new TreeMap<String, Content>();
        work.exercises().before(to).stream().filter(keeps.negate()).forEach(exercise -> wanted.putAll(exercise.answer()));
        count("catch-ups");
        return check("kata catch-up " + to, wanted, command -> work.catchUp(command, to, keeps));
    }

    private List<String> restore(Backup backup) {
        count("restores");
        return check("kata restore " + backup.time(), backup.contents(), command -> work.restore(command, backup));
    }

    /** After the command the wanted contents are in place, everything else is as it was, and nothing is lost. */
    private List<String> check(String command, SortedMap<String, Content> wanted, Function<String, Replaced> execution) {
        var before = books.tree();
        var replaced = execution.apply(command);
        var expected = new TreeMap<>(before);
        expected.putAll(wanted);
        var after = books.tree();
        var complaints = new ArrayList<>(books.displaced(command, before, after, replaced));
        expected.keySet().stream().filter(file -> !Objects.equals(expected.get(file), after.get(file))).forEach(file ->
                complaints.add("after %s %s is not as it should be".formatted(command, file)));
        after.keySet().stream().filter(file -> !expected.containsKey(file)).forEach(file ->
                complaints.add("%s left %s behind".formatted(command, file)));
        return complaints;
    }

    private void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    int linesDisplaced() {
        return books.linesDisplaced();
    }
}
