package dojo.engine;

import dojo.worker.Assignment;
import dojo.worker.Event;
import dojo.worker.Wire;
import dojo.worker.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The judge's end of a worker JVM: starts it, talks to it and, if need be, ends it. */
final class WorkerProcess implements AutoCloseable {

    // With assertions, as Surefire runs the specs.
    private static final List<String> QUICK_START = List.of("-ea", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
            "-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED", "-XX:+DisplayVMOutputToStderr");
    private static final List<String> HUNG_UP = List.of();

    private final Process process;
    private final Path complaints;
    private final Wire wire;
    private final LinkedBlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

    private WorkerProcess(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        wire = new Wire(process.getInputStream(), process.getOutputStream());
        var ear = new Thread(this::listen, "ear of the worker");
        ear.setDaemon(true);
        ear.start();
    }

    /** Starts a worker in the folder, in which it finds "../features" as the specs do in a step's own folder. */
    static WorkerProcess start(ClassPath classPath, List<String> flags, Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath.ofWorker(), Worker.class.getName()));
        try {
            var complaints = folder.resolve("worker.err");
            Folder.write(complaints, "");
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaints.toFile());
            return new WorkerProcess(builder.start(), complaints);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a worker", e);
        }
    }

    private void listen() {
        for (var fields = wire.hear(); fields != null; fields = wire.hear()) {
            heard.add(fields);
        }
        heard.add(HUNG_UP);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void ask(Assignment assignment) {
        wire.say(assignment.fields());
    }

    /** The next message, an empty one if the worker has ended, or null if the time is up before it says a word. */
    List<String> next(Duration patience) {
        try {
            return heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the worker", e);
        }
    }

    void awaitReady(Duration patience) {
        var first = next(patience);
        if (first == null || !first.equals(List.of(Event.READY.name()))) {
            close();
            throw new BrokenKata("The worker JVM did not start; it said:\n" + Folder.read(complaints));
        }
    }

    /** The exit code of a worker that has ended. */
    int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exitCode();
    }
}
