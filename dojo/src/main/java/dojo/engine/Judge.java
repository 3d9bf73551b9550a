package dojo.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says what a step's specs and scenarios think of a source tree. It compiles in this JVM and runs in another, which it
 * keeps warm for the next source tree and replaces whenever the code under test has spoilt it.
 */
public final class Judge implements AutoCloseable {

    private final Limits limits;
    private final ClassPath classPath = ClassPath.ofThisProgram();
    private final Path folder = Folder.temporary("dojo");
    private final Javac javac;
    private final Map<Step, Bench> benches = new LinkedHashMap<>();

    private Judge(Kata kata, Limits limits) {
        this.limits = limits;
        javac = new Javac(kata.pom().property("maven.compiler.release"));
    }

    public static Judge of(Kata kata) {
        return new Judge(kata, Limits.generous());
    }

    /** A judge with less patience, or with more. */
    public static Judge of(Kata kata, Limits limits) {
        return new Judge(kata, limits);
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
        return benches.computeIfAbsent(step, one -> new Bench(one, limits, classPath, javac, folder.resolve(one.name())));
    }

    @Override
    public void close() {
        benches.values().forEach(Bench::close);
        javac.close();
        Folder.remove(folder);
    }
}
