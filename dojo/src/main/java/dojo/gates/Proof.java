package dojo.gates;

import dojo.cards.Cards;
import dojo.engine.Exercise;
import dojo.engine.Judge;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** What all gates share: the kata, a judge who knows its specs already, the log, and what the maintainer asked for. */
public final class Proof implements AutoCloseable {

    private static final int AT_A_TIME = 2;

    private final Kata kata;
    private final Wish wish;
    private final Progress progress;
    private final Judge judge;
    private final Counts counts = new Counts();

    public Proof(Kata kata, Wish wish, Progress progress) {
        this(kata, wish, progress, Judge.start());
    }

    public Proof(Kata kata, Wish wish, Progress progress, Judge judge) {
        this.kata = kata;
        this.wish = wish;
        this.progress = progress;
        this.judge = judge;
    }

    public Kata kata() {
        return kata;
    }

    public Wish wish() {
        return wish;
    }

    public Progress progress() {
        return progress;
    }

    public Judge judge() {
        return judge;
    }

    public Counts counts() {
        return counts;
    }

    /** The exercises of a step that somebody asked for: all of them, or one. */
    List<Exercise> exercises(Step step) {
        return judge.specs(step).exercises().stream().filter(exercise -> wish.wants(exercise.number())).toList();
    }

    /** What a check has against each of these things, in their order. Two are judged at a time, on two ordinary cores. */
    <T> List<String> complaints(List<T> things, Function<T, List<String>> check) {
        var threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var answers = things.stream().map(thing -> threads.submit(() -> check.apply(thing))).toList();
            var complaints = new ArrayList<String>();
            for (var answer : answers) {
                complaints.addAll(answer.get());
            }
            return complaints;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during a gate", e);
        } finally {
            threads.shutdownNow();
        }
    }

    Deck deck(Cards kind) {
        return Deck.of(this, kind);
    }

    @Override
    public void close() {
        judge.close();
    }
}
