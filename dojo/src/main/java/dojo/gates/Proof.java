package dojo.gates;

import dojo.cards.Cards;
import dojo.engine.Exercise;
import dojo.engine.Judge;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.util.List;

/** What all gates share: the kata, a judge who knows its specs already, the log, and what the maintainer asked for. */
public final class Proof implements AutoCloseable {

    private final Kata kata;
    private final Wish wish;
    private final Progress progress;
    private final Judge judge;
    private final Counts counts = new Counts();

    public Proof(Kata kata, Wish wish, Progress progress) {
        this(kata, wish, progress, Judge.of(kata));
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

    Deck deck(Cards kind) {
        return Deck.of(this, kind);
    }

    @Override
    public void close() {
        judge.close();
    }
}
