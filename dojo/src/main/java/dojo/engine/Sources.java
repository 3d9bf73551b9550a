package dojo.engine;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What somebody wrote in a step: the starter, the answers, a learner's work, or any of them with a change. */
public final class Sources {

    private final Step step;
    private final SortedMap<String, String> files;

    private Sources(Step step, SortedMap<String, String> files) {
        this.step = step;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** What is in the step's {@code src/main/java} right now: in a fresh clone, the starter. */
    public static Sources starter(Step step) {
        return in(step, step.main());
    }

    public static Sources answers(Step step) {
        return in(step, step.answers());
    }

    /** Work on this step that lies in a folder of its own: its Java files, and the mappings beside them. */
    public static Sources in(Step step, Path folder) {
        return new Sources(step, Folder.texts(folder, file -> isJava(file) || file.endsWith(".xml")));
    }

    /** The same with the answers to one exercise. */
    public Sources withAnswersTo(Exercise exercise) {
        var changed = this;
        for (var file : exercise.files()) {
            changed = changed.with(file, Folder.read(step.answers().resolve(file)));
        }
        return changed;
    }

    /** The same with one file written anew. */
    public Sources with(String file, String code) {
        var changed = new TreeMap<>(files);
        changed.put(file, code);
        return new Sources(step, changed);
    }

    /** What the compiler gets. */
    SortedMap<String, String> javaFiles() {
        return where(Sources::isJava);
    }

    /** What lies on the class path as it is. */
    SortedMap<String, String> resources() {
        return where(file -> !isJava(file));
    }

    private SortedMap<String, String> where(Predicate<String> wanted) {
        var some = new TreeMap<>(files);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    private static boolean isJava(String file) {
        return file.endsWith(".java");
    }

    public Step step() {
        return step;
    }

    /** The files by their path within the source folder. */
    public SortedMap<String, String> files() {
        return files;
    }
}
