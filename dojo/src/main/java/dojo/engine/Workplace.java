package dojo.engine;

import dojo.worker.Assignment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A compiler, a worker and a folder in which the worker's specs may write: what it takes to judge one source tree at a time. */
final class Workplace implements AutoCloseable {

    private static final Duration WORKER_START = Duration.ofSeconds(120);

    private final Step step;
    private final Limits limits;
    private final ClassPath classPath;
    private final Path folder;
    private final Javac javac;
    private volatile WorkerProcess worker;

    Workplace(Step step, Limits limits, ClassPath classPath, Path folder) {
        this.step = step;
        this.limits = limits;
        this.classPath = classPath;
        this.folder = folder;
        javac = new Javac(step.kata().pom().property("maven.compiler.release"));
        furnish();
    }

    /** The specs look for ../features from where they run. A run on a copy leaves nothing behind in the step's own folder. */
    void furnish() {
        Folder.remove(folder.resolve("features"));
        Folder.remove(folder.resolve(step.name()).resolve("src"));
        Folder.copy(step.kata().features(), folder.resolve("features"), file -> true);
        Folder.copy(step.folder().resolve("src"), folder.resolve(step.name()).resolve("src"), file -> file.contains("/resources/"));
    }

    List<String> compile(Map<String, String> texts, List<Path> path, Path target) {
        return javac.compile(texts, path, target);
    }

    List<Result> run(Assignment assignment) {
        var hearing = new Hearing(worker(), Duration.ofSeconds(limits.secondsPerRun()));
        worker.ask(assignment);
        var results = hearing.results();
        if (hearing.workerIsSpent()) {
            worker.close();
        }
        return results;
    }

    private WorkerProcess worker() {
        if (worker == null || !worker.isAlive()) {
            var flags = Stream.concat(step.jvmFlags().stream(), Postgres.jvmFlags().stream()).toList();
            worker = WorkerProcess.start(classPath, flags, folder.resolve(step.name()));
            worker.awaitReady(WORKER_START);
        }
        return worker;
    }

    @Override
    public void close() {
        javac.close();
        if (worker != null) {
            worker.close();
        }
    }
}
