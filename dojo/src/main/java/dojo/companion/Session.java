package dojo.companion;

import dojo.engine.Folder;
import dojo.engine.Judge;
import dojo.engine.Kata;
import dojo.engine.Limits;
import dojo.engine.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every command works with: the kata, the folder in which it was started, a judge with little patience, and a console. */
public final class Session implements AutoCloseable {

    /** Enough for any answer on a busy machine, and short enough for somebody who waits. */
    private static final Limits IMPATIENT = new Limits(5, 45);

    private final Kata kata;
    private final Path here;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Paint paint;
    private Judge judge;

    public Session(Kata kata, Path here, BufferedReader in, PrintWriter out, Paint paint) {
        this.kata = kata;
        this.here = here.toAbsolutePath().normalize();
        this.in = in;
        this.out = out;
        this.paint = paint;
    }

    public Kata kata() {
        return kata;
    }

    /** The folder in which somebody typed the command. */
    public Path here() {
        return here;
    }

    /** The folder of what the companion remembers; git ignores it. */
    public Path memory() {
        return kata.root().resolve(".kata");
    }

    public PrintWriter out() {
        return out;
    }

    public Paint paint() {
        return paint;
    }

    public synchronized Judge judge() {
        if (judge == null) {
            judge = Judge.start(IMPATIENT, kata.root().resolve("dojo/target/kata/compiled"));
        }
        return judge;
    }

    /**
     * The step that is called "2" or "step2-repository"; without a name the one in
     * whose folder somebody is, the one he was at, or the first with something left to do.
     */
    public Step step(String name) {
        if (name == null) {
            return stepHere().or(this::remembered).orElseGet(this::firstUnfinished);
        }
        return kata.steps().stream()
                .filter(step -> step.name().equals(name) || String.valueOf(step.number()).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("There is no step %s. The steps are %s.".formatted(name, numbers())));
    }

    private Optional<Step> stepHere() {
        return kata.steps().stream().filter(step -> here.startsWith(step.folder())).findFirst();
    }

    private Step firstUnfinished() {
        var steps = kata.steps();
        return steps.stream().filter(step -> progress(step).next().isPresent()).findFirst().orElse(steps.get(steps.size() - 1));
    }

    private List<Integer> numbers() {
        return kata.steps().stream().map(Step::number).toList();
    }

    public Progress progress(Step step) {
        return Progress.of(judge(), step);
    }

    /** The exercise that is called "2.3". */
    public Task task(String number) {
        var parts = number.split("\\.", -1);
        if (parts.length != 2) {
            throw new WrongUse("%s is no exercise. Exercises are called 2.3 or the like.".formatted(number));
        }
        var step = step(parts[0]);
        var exercises = judge().specs(step).exercises();
        return exercises.stream().filter(exercise -> exercise.number().equals(number)).findFirst()
                .map(exercise -> new Task(step, exercise))
                .orElseThrow(() -> new WrongUse("There is no exercise %s. Step %d has %s.".formatted(number, step.number(), exercises)));
    }

    /** The exercise to work at in this step, unless all are done. */
    public Optional<Task> nextTask(Step step) {
        return progress(step).next().map(exercise -> new Task(step, exercise));
    }

    /** The same; where there is nobody to ask, a script is told which option says yes. */
    public boolean confirm(String question, String option) {
        if (in == null) {
            throw new WrongUse("%s There is no terminal here to answer: say yes with the option %s. Nothing was done.".formatted(question, option));
        }
        return confirm(question);
    }

    /** Asks a question that is answered with yes or no. Silence, such as an input that has ended, is a no. */
    public boolean confirm(String question) {
        out.print(question + " [y/N] ");
        out.flush();
        try {
            var answer = in.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same session with another console. */
    Session talkingThrough(BufferedReader in, PrintWriter out) {
        var other = new Session(kata, here, in, out, paint);
        other.judge = judge();
        return other;
    }

    /** The step that somebody was at is the one to go on with. */
    void remember(Step step) {
        Folder.write(memory().resolve("step"), step.name() + "\n");
    }

    private Optional<Step> remembered() {
        var file = memory().resolve("step");
        return Files.isRegularFile(file)
                ? kata.steps().stream().filter(step -> step.name().equals(Folder.read(file).strip())).findFirst()
                : Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (judge != null) {
            judge.close();
        }
    }
}
