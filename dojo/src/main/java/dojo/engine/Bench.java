package dojo.engine;

import dojo.worker.Assignment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the work of one step is judged: its compiled specs, its worker, and a folder in which both may write. */
final class Bench implements AutoCloseable {

    private static final Duration WORKER_START = Duration.ofSeconds(120);

    private final Step step;
    private final Limits limits;
    private final ClassPath classPath;
    private final Javac javac;
    private final Path folder;
    private final Path specFolder;
    private SpecClasses specs;
    private WorkerProcess worker;
    private int runs;

    Bench(Step step, Limits limits, ClassPath classPath, Javac javac, Path folder) {
        this.step = step;
        this.limits = limits;
        this.classPath = classPath;
        this.javac = javac;
        this.folder = folder;
        specFolder = folder.resolve("specs");
        prepare();
    }

    /** Reads features and specs as they are now. A worker that is warm stays so. */
    void lookAgain() {
        specs.close();
        List.of("features", "specs", "answers", step.name() + "/src").forEach(part -> Folder.remove(folder.resolve(part)));
        prepare();
    }

    private void prepare() {
        // The specs look for ../features from where they run. A run on a copy leaves nothing behind in the step's own folder.
        Folder.copy(step.kata().features(), folder.resolve("features"), file -> true);
        Folder.copy(step.folder().resolve("src"), folder.resolve(step.name()).resolve("src"), file -> file.contains("/resources/"));
        var answers = folder.resolve("answers");
        demand(compile(Sources.answers(step), answers), "The answers of " + step);
        demand(compileSpecs(answers, specFolder), "The specs of " + step);
        specs = new SpecClasses(step, runPath(answers, specFolder), specFolder);
    }

    SpecClasses specs() {
        return specs;
    }

    Verdict judge(Sources sources, Selection selection) {
        var run = folder.resolve("run" + ++runs);
        try {
            var classes = run.resolve("classes");
            var errors = compile(sources, classes);
            return errors.isEmpty() ? judge(classes, selection, run) : Verdict.notCompiled(errors);
        } finally {
            Folder.remove(run);
        }
    }

    private Verdict judge(Path classes, Selection selection, Path run) {
        var verdict = run(classes, specFolder, selection);
        if (!verdict.doesNotFitTheSpecs()) {
            return verdict;
        }
        // The specs were compiled with the answers. Code of another shape may be just as good: the compiler decides.
        var ownSpecs = run.resolve("specs");
        var errors = compileSpecs(classes, ownSpecs);
        return errors.isEmpty() ? run(classes, ownSpecs, selection) : Verdict.notCompiled(errors);
    }

    private Verdict run(Path classes, Path compiledSpecs, Selection selection) {
        var names = selection.specs().isEmpty() ? specs.names() : selection.specs();
        var hearing = new Hearing(worker(), Duration.ofSeconds(limits.secondsPerRun()));
        worker.ask(new Assignment(runPath(classes, compiledSpecs), names, selection.endsAtFirstFailure(), limits.secondsPerSpec()));
        var results = hearing.results();
        if (hearing.workerIsSpent()) {
            worker.close();
        }
        return new Verdict(List.of(), results);
    }

    private WorkerProcess worker() {
        if (worker == null || !worker.isAlive()) {
            worker = WorkerProcess.start(classPath, step.jvmFlags(), folder.resolve(step.name()));
            worker.awaitReady(WORKER_START);
        }
        return worker;
    }

    private List<String> compile(Sources sources, Path target) {
        Map<String, String> texts = new TreeMap<>(Folder.javaFiles(step.given()));
        texts.putAll(sources.files());
        return javac.compile(texts, classPath.jarsOf(Pom.in(step.folder()).libraries()), target);
    }

    private List<String> compileSpecs(Path classes, Path target) {
        var path = new ArrayList<>(classPath.jars());
        path.add(classes);
        return javac.compile(Folder.javaFiles(step.specs()), path, target);
    }

    private List<Path> runPath(Path classes, Path compiledSpecs) {
        var path = new ArrayList<>(List.of(compiledSpecs, classes));
        path.addAll(step.resources().stream().filter(Files::isDirectory).toList());
        path.addAll(classPath.fresh());
        return path;
    }

    private static void demand(List<String> compileErrors, String what) {
        if (!compileErrors.isEmpty()) {
            throw new BrokenKata("%s do not compile:%n%s".formatted(what, String.join("\n", compileErrors)));
        }
    }

    @Override
    public void close() {
        specs.close();
        if (worker != null) {
            worker.close();
        }
    }
}
