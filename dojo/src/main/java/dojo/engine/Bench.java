package dojo.engine;

import dojo.worker.Assignment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Where the work of one step is judged: its compiled specs, and as many workplaces as are needed at a time. */
final class Bench implements AutoCloseable {

    private final Step step;
    private final Limits limits;
    private final ClassPath classPath;
    private final Path folder;
    private final Shelf shelf;
    private final List<Path> libraries;
    private Path compiled;
    private Path specFolder;
    private final Queue<Workplace> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Workplace> places = new ConcurrentLinkedQueue<>();
    private final AtomicInteger workplaces = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private SpecClasses specs;

    Bench(Step step, Limits limits, ClassPath classPath, Path folder, Shelf shelf) {
        this.step = step;
        this.limits = limits;
        this.classPath = classPath;
        this.folder = folder;
        this.shelf = shelf;
        libraries = classPath.jarsOf(Pom.in(step.folder()).libraries());
        specs = at(this::compiledSpecs);
    }

    SpecClasses specs() {
        return specs;
    }

    /** Reads features and specs as they are now. Workers that are warm stay so. */
    void lookAgain() {
        specs.close();
        idle.forEach(Workplace::furnish);
        specs = at(this::compiledSpecs);
    }

    /** A "mvn clean", or another judge who found the specs changed, may have taken what was compiled. */
    private synchronized void lookAgainIfSomebodyTidiedUp() {
        if (!Shelf.isComplete(compiled)) {
            lookAgain();
        }
    }

    private SpecClasses compiledSpecs(Workplace place) {
        compiled = shelf.compiled(step, classPath, into -> compileSpecsAndAnswers(place, into));
        specFolder = compiled.resolve("specs");
        return new SpecClasses(step, runPath(compiled.resolve("answers"), specFolder, true), specFolder);
    }

    private void compileSpecsAndAnswers(Workplace place, Path into) {
        demand(compile(place, Sources.answers(step), into.resolve("answers")), "The answers of " + step);
        demand(compileSpecs(place, into.resolve("answers"), into.resolve("specs")), "The specs of " + step);
    }

    Verdict judge(Sources sources, Selection selection) {
        lookAgainIfSomebodyTidiedUp();
        return at(place -> judge(place, sources, selection));
    }

    private Verdict judge(Workplace place, Sources sources, Selection selection) {
        var run = folder.resolve("run" + runs.incrementAndGet());
        try {
            var classes = run.resolve("classes");
            var errors = compile(place, sources, classes);
            return errors.isEmpty() ? judge(place, classes, selection, run) : Verdict.notCompiled(errors);
        } finally {
            Folder.remove(run);
        }
    }

    private Verdict judge(Workplace place, Path classes, Selection selection, Path run) {
        var verdict = run(place, classes, specFolder, selection);
        if (!verdict.doesNotFitTheSpecs()) {
            return verdict;
        }
        // The specs were compiled with the answers. Code of another shape may be just as good: the compiler decides.
        var ownSpecs = run.resolve("specs");
        var errors = compileSpecs(place, classes, ownSpecs);
        return errors.isEmpty() ? run(place, classes, ownSpecs, selection) : Verdict.notCompiled(errors);
    }

    private Verdict run(Workplace place, Path classes, Path compiledSpecs, Selection selection) {
        var names = selection.specs().isEmpty() ? specs.names() : selection.specs();
        return new Verdict(List.of(), place.run(new Assignment(
                runPath(classes, compiledSpecs, hasScenarios(names)), names, selection.endsAtFirstFailure(), limits.secondsPerSpec())));
    }

    private List<String> compile(Workplace place, Sources sources, Path target) {
        Map<String, String> texts = new TreeMap<>(Folder.javaFiles(step.given()));
        texts.putAll(sources.javaFiles());
        sources.resources().forEach((file, text) -> Folder.write(target.resolve(file), text));
        return place.compile(texts, libraries, target);
    }

    private List<String> compileSpecs(Workplace place, Path classes, Path target) {
        var path = new ArrayList<>(classPath.jars());
        path.add(classes);
        Map<String, String> texts = new TreeMap<>(Folder.javaFiles(step.specs()));
        if (Postgres.isThere()) {
            texts.putAll(Folder.javaFiles(step.specsOnPostgres()));
        }
        return place.compile(texts, path, target);
    }

    private boolean hasScenarios(List<String> names) {
        return specs.all().stream().anyMatch(spec -> spec.isSuite() && names.contains(spec.type().getName()));
    }

    /** Cucumber's engine is loaded afresh for each run, which takes its time, so it comes along only when it has something to do. */
    private List<Path> runPath(Path classes, Path compiledSpecs, boolean withCucumber) {
        var path = new ArrayList<>(List.of(compiledSpecs, classes));
        path.addAll(step.resources().stream().filter(Files::isDirectory).toList());
        if (withCucumber) {
            path.addAll(classPath.fresh());
        }
        return path;
    }

    private static void demand(List<String> compileErrors, String what) {
        if (!compileErrors.isEmpty()) {
            throw new BrokenKata("%s do not compile:%n%s".formatted(what, String.join("\n", compileErrors)));
        }
    }

    /** Works at a place that is free, or at a new one. */
    private <T> T at(Function<Workplace, T> work) {
        var free = idle.poll();
        var place = free != null ? free : anotherPlace();
        try {
            return work.apply(place);
        } finally {
            idle.add(place);
        }
    }

    private Workplace anotherPlace() {
        var place = new Workplace(step, limits, classPath, folder.resolve("place" + workplaces.incrementAndGet()));
        places.add(place);
        return place;
    }

    /** Nobody waits for a run that is under way: it may be an endless loop. */
    @Override
    public void close() {
        specs.close();
        places.forEach(Workplace::close);
    }
}
