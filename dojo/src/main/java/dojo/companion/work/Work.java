package dojo.companion.work;

import dojo.engine.Kata;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A learner's work, and the three ways in which a command may put something else in its place. */
public final class Work {

    private final WorkingTree tree;
    private final Backups backups;
    private final Exercises exercises;

    Work(Kata kata, Backups backups) {
        this.backups = backups;
        tree = new WorkingTree(kata.root(), backups);
        exercises = Exercises.of(kata);
    }

    public static Work in(Kata kata) {
        return new Work(kata, new Backups(kata.root(), Clock.systemDefaultZone()));
    }

    public Exercises exercises() {
        return exercises;
    }

    public Backups backups() {
        return backups;
    }

    /** Puts exercises back to their start. */
    public Replaced reset(String command, List<ExerciseFiles> which) {
        var starts = new TreeMap<String, Content>();
        which.forEach(exercise -> starts.putAll(exercise.start()));
        return tree.put(command, starts);
    }

    /** Puts the answers of the step's earlier exercises in place, but for those that the learner may keep. */
    public Replaced catchUp(String command, ExerciseFiles to, Predicate<ExerciseFiles> keeps) {
        var answers = new TreeMap<String, Content>();
        exercises.before(to).stream().filter(exercise -> !keeps.test(exercise)).forEach(exercise -> answers.putAll(exercise.answer()));
        return tree.put(command, answers);
    }

    /** Brings the files of a backup back. What is in their place now is backed up in turn. */
    public Replaced restore(String command, Backup backup) {
        SortedMap<String, Content> contents = backup.contents();
        return tree.put(command, contents);
    }
}
