package dojo.faults;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Program;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.worker.Wire;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The programs in src/faults, compiled together with the last step's answers and with the adapters that only an earlier step has. */
public final class FaultProgram implements AutoCloseable {

    // Nothing that a run does takes so long without a word about it.
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final String FLAGS = "faults.";

    private final Step step;
    private final Program program;

    private FaultProgram(Step step, Program program) {
        this.step = step;
        this.program = program;
    }

    /** Compiles them. */
    public static FaultProgram in(Kata kata) {
        var step = kata.step("step3-unit-of-work");
        var texts = new TreeMap<>(Folder.javaFiles(kata.root().resolve("dojo/src/faults/java")));
        var answers = Sources.answers(step);
        // The text file and its lines: what the last step has left behind.
        Folder.javaFiles(kata.step("step2-repository").answers().resolve("issuelog")).forEach((file, text) -> {
            if (file.matches("adapters/(TextFileIssueLog|IssueLine)\\.java")) {
                texts.put("issuelog/" + file, text);
            }
        });
        return new FaultProgram(step, Program.of(answers, texts));
    }

    public Step step() {
        return step;
    }

    /** Runs one of them on the answers. */
    public Findings run(String main, Consumer<String> progress) {
        return run(program.path(), List.of(), main, progress);
    }

    /** Runs one of them on answers that somebody broke, with settings such as "-Dfaults.on=H2". */
    public Findings runOn(Sources broken, List<String> settings, String main) {
        return run(program.pathWith(broken), settings, main, text -> { });
    }

    private Findings run(List<Path> path, List<String> settings, String main, Consumer<String> progress) {
        var complaints = program.folder().resolve(main + ".err");
        var process = Program.start(path, settings.isEmpty() ? settingsOfThisJvm() : settings, main, complaints);
        var findings = new Findings();
        var wire = new Wire(process.getInputStream(), OutputStream.nullOutputStream());
        try (var watch = new Watch(process)) {
            for (var message = wire.hear(); message != null; message = wire.hear()) {
                watch.lookAgain();
                findings.take(message, progress);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (!findings.isDone()) {
            findings.take(List.of("VIOLATION", "%s did not come to its end; it said:%n%s".formatted(main, Folder.read(complaints))), progress);
        }
        return findings;
    }

    /** What somebody asked for on the command line, such as "-Dfaults.kills=100", goes on to the run. */
    private static List<String> settingsOfThisJvm() {
        return System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith(FLAGS)).sorted()
                .map(name -> "-D%s=%s".formatted(name, System.getProperty(name))).toList();
    }

    @Override
    public void close() {
        program.close();
    }

    /** Ends a process that has not said a word for too long. */
    private static final class Watch implements AutoCloseable {

        private final Process process;
        private final Timer timer = new Timer("watch over a fault run", true);
        private TimerTask end;

        Watch(Process process) {
            this.process = process;
            lookAgain();
        }

        synchronized void lookAgain() {
            if (end != null) {
                end.cancel();
            }
            end = new TimerTask() {
                @Override
                public void run() {
                    process.destroyForcibly();
                }
            };
            timer.schedule(end, SILENCE.toMillis());
        }

        @Override
        public void close() {
            timer.cancel();
        }
    }
}
