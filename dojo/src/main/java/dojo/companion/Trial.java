package dojo.companion;

import dojo.cards.Card;
import dojo.cards.Cards;
import dojo.engine.BrokenKata;
import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Sources;
import dojo.engine.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;

/** A learner without patience, on a copy of the kata: saves a wrong answer and the right one in turn, with a watch in hand. */
final class Trial implements AutoCloseable {

    private static final int WARM_UP = 20;
    private static final int PATIENCE_IN_SECONDS = 120;
    private static final double NANOSECONDS = 1_000_000.0;

    private final Path copy;
    private final Step step;
    private final Session session;
    private final LinkedBlockingQueue<Inspection> seen = new LinkedBlockingQueue<>();
    private long began;

    /**
     * Milliseconds.
     *
     * @param wrong from the save of a wrong answer until its failure is shown
     * @param right from the save of a right one until the exercise is shown as done
     * @param everything from the same save until all of the step has been looked at
     */
    record Times(List<Double> wrong, List<Double> right, List<Double> everything) {
    }

    private Trial(Path copy, Step step) {
        this.copy = copy;
        this.step = step;
        session = new Session(step.kata(), step.folder(), new BufferedReader(Reader.nullReader()), new PrintWriter(OutputStream.nullOutputStream()), new Paint(true));
    }

    static Trial on(Step original) {
        var copy = Folder.temporary("kata-bench");
        Folder.copy(original.kata().root(), copy, file -> !file.matches("(.*/)?(target|\\.git|\\.kata|\\.idea)/.*"));
        copy.resolve("mvnw").toFile().setExecutable(true);
        return new Trial(copy, Kata.at(copy).step(original.name()));
    }

    /** What a learner waits for: the system notices the save, the code is compiled, the specs run, the screen is drawn. */
    Times watch(int saves) throws IOException, InterruptedException {
        var keyboard = new PipedOutputStream();
        try (var terminal = TerminalBuilder.builder().system(false).streams(new PipedInputStream(keyboard), OutputStream.nullOutputStream())
                        .type("xterm").encoding(StandardCharsets.UTF_8).size(new Size(80, 24)).build()) {
            var watch = new Watch(session, terminal, false, seen::add);
            var thread = new Thread(() -> run(watch), "watch");
            thread.start();
            await(seen -> true);
            var times = measured(saves);
            keyboard.write('q');
            keyboard.flush();
            thread.join();
            return times;
        }
    }

    private void run(Watch watch) {
        try {
            watch.at(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Times measured(int saves) throws InterruptedException {
        var times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var each = Math.max(1, (saves + WARM_UP) / 2 / exercises().size());
        for (var exercise : exercises()) {
            var wrong = wrongAnswers(exercise);
            for (var i = 0; i < each && !wrong.isEmpty(); i++) {
                var right = Sources.answers(step);
                save(exercise, right, seen -> !seen.isFirstLook());
                times.wrong().add(save(exercise, wrong.get(i % wrong.size()).appliedTo(right), seen -> seen.failure() != null && exercise.equals(seen.focus())));
                times.right().add(save(exercise, right, Inspection::isFirstLook));
                times.everything().add(until(seen -> !seen.isFirstLook()));
            }
            save(exercise, Sources.answers(step), seen -> !seen.isFirstLook());
        }
        return new Times(warm(times.wrong()), warm(times.right()), warm(times.everything()));
    }

    private List<Exercise> exercises() {
        return session.judge().specs(step).exercises();
    }

    /** Cards about one file, caught by the exercise's own specs. */
    private List<Card> wrongAnswers(Exercise exercise) {
        return Cards.MISCONCEPTIONS.of(step).stream()
                .filter(card -> card.exercise().equals(exercise.number()) && card.changes().size() == 1)
                .filter(card -> exercise.specs().stream().anyMatch(spec -> spec.endsWith("." + card.caughtBy().split("\\.")[0])))
                .toList();
    }

    private static List<Double> warm(List<Double> times) {
        return times.subList(Math.min(WARM_UP / 2, times.size() / 2), times.size());
    }

    /** Saves what differs and waits until the screen shows what is expected; milliseconds since the last save. */
    private double save(Exercise exercise, Sources sources, Predicate<Inspection> expected) throws InterruptedException {
        var changed = exercise.files().stream().filter(file -> !Folder.read(step.main().resolve(file)).equals(sources.files().get(file))).toList();
        for (var file : changed) {
            var isLast = file.equals(changed.get(changed.size() - 1));
            began = System.nanoTime();
            Folder.write(step.main().resolve(file), sources.files().get(file));
            await(isLast ? expected : seen -> true);
        }
        return (System.nanoTime() - began) / NANOSECONDS;
    }

    /** Waits for what is expected; milliseconds since the last save. */
    private double until(Predicate<Inspection> expected) throws InterruptedException {
        await(expected);
        return (System.nanoTime() - began) / NANOSECONDS;
    }

    /** The system may tell of one save twice, so that it is judged twice, and the first verdict may be one of half a file. */
    private void await(Predicate<Inspection> expected) throws InterruptedException {
        var inspection = seen.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        while (inspection != null && !expected.test(inspection)) {
            inspection = seen.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        }
        if (inspection == null) {
            throw new IllegalStateException("no verdict within %d seconds after a save".formatted(PATIENCE_IN_SECONDS));
        }
    }

    /** The same with Maven, after it has run once: a wrong answer to the exercise in the middle, saved anew each time. */
    List<Double> maven(int runs) throws IOException, InterruptedException {
        var exercise = exercises().get(exercises().size() / 2);
        var file = exercise.files().get(0);
        var wrong = wrongAnswers(exercise).get(0).appliedTo(Sources.answers(step)).files().get(file);
        var times = new ArrayList<Double>();
        for (var i = 0; i <= runs; i++) {
            Folder.write(step.main().resolve(file), wrong + "// " + i + "\n");
            var milliseconds = test();
            if (i > 0) {
                times.add(milliseconds);
            }
        }
        return times;
    }

    /** A Maven that stops before the specs would be quick, too. */
    private double test() throws IOException, InterruptedException {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        var maven = copy.resolve(windows ? "mvnw.cmd" : "mvnw").toString();
        var reports = step.folder().resolve("target/surefire-reports");
        Folder.remove(reports);
        var start = System.nanoTime();
        new ProcessBuilder(maven, "test", step.isOptional() ? "-f" : "-pl", step.name()).directory(copy.toFile())
                .redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
        var milliseconds = (System.nanoTime() - start) / NANOSECONDS;
        if (Folder.names(reports).isEmpty()) {
            throw new BrokenKata("mvn test ran no spec in %s, so its time says nothing. Say mvn test there to see why.".formatted(step));
        }
        return milliseconds;
    }

    @Override
    public void close() {
        session.close();
        Folder.remove(copy);
    }
}
