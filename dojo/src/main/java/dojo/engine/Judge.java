package dojo.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what a step's specs and scenarios think of a source tree. It compiles in this JVM and runs in another, which it
 * keeps warm for the next source tree and replaces whenever the code under test has spoilt it. Several threads may ask at once.
 */
public final class Judge implements AutoCloseable {

    private final Limits limits;
    private final ClassPath classPath = ClassPath.ofThisProgram();
    private final Path folder = Folder.temporary("dojo");
    private final Shelf shelf;
    private final Map<Step, Bench> benches = new ConcurrentHashMap<>();

    private Judge(Limits limits, Path shelf) {
        this.limits = limits;
        this.shelf = new Shelf(shelf == null ? folder : shelf);
    }

    public static Judge start() {
        return start(Limits.generous());
    }

    /** A judge with less patience, or with more. */
    public static Judge start(Limits limits) {
        return new Judge(limits, null);
    }

    /** A judge who finds the specs that an earlier one has compiled in this folder. */
    public static Judge start(Limits limits, Path shelf) {
        return new Judge(limits, shelf);
    }

    /** Runs everything the step has. */
    public Verdict judge(Sources sources) {
        return judge(sources, Selection.everything());
    }

    public Verdict judge(Sources sources, Selection selection) {
        return bench(sources.step()).judge(sources, selection);
    }

    /** The specs of a step, and with them its exercises. */
    public SpecClasses specs(Step step) {
        return bench(step).specs();
    }

    /** Reads the specs and features of all steps anew, after somebody has changed them. */
    public void lookAgain() {
        benches.values().forEach(Bench::lookAgain);
    }

    private Bench bench(Step step) {
        return benches.computeIfAbsent(step, one -> new Bench(one, limits, classPath, folder.resolve(one.name()), shelf));
    }

    @Override
    public void close() {
        benches.values().forEach(Bench::close);
        Folder.remove(folder);
    }
}
