package dojo.gates;

import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Supplier;

/** What the proof has really run, for the line at its end. */
public final class Counts {

    private int misconceptions;
    private int hintsThatNameItFirst;
    private int hintsThatNameIt;
    private int variants;
    private int specs;
    private int scenarios;
    private int onPostgres;
    private final Clock card = new Clock();
    private final Clock mavenRun = new Clock();

    synchronized void misconception() {
        misconceptions++;
    }

    /** Where a hint names the wrong answer for which somebody asks: 0 is first, -1 is nowhere. */
    synchronized void hint(int place) {
        hintsThatNameItFirst += place == 0 ? 1 : 0;
        hintsThatNameIt += place >= 0 ? 1 : 0;
    }

    synchronized void variant() {
        variants++;
    }

    synchronized void answers(Step step, Verdict verdict) {
        for (var result : verdict.results()) {
            if (result.passed()) {
                scenarios += result.spec().scenario() ? 1 : 0;
                specs += result.spec().scenario() ? 0 : 1;
                onPostgres += step.isOnPostgres(result.spec().type()) ? 1 : 0;
            }
        }
    }

    /** How long a wrong answer takes from its card to its verdict. */
    Clock card() {
        return card;
    }

    /** How long Maven takes for one step. */
    Clock mavenRun() {
        return mavenRun;
    }

    /** What did not run is not mentioned, or it would look like a promise. */
    @Override
    public String toString() {
        var ran = new ArrayList<String>();
        if (misconceptions > 0) {
            ran.add("%d wrong answers caught (%s each; mvn test of a step: %s)".formatted(misconceptions, card, mavenRun));
        }
        if (hintsThatNameIt > 0) {
            ran.add("kata hint names %d of them first, and %d among the first two".formatted(hintsThatNameItFirst, hintsThatNameIt));
        }
        if (variants > 0) {
            ran.add("%d variants passed".formatted(variants));
        }
        if (specs + scenarios > 0) {
            ran.add("%d specs and %d scenarios green on the answers%s".formatted(specs, scenarios,
                    onPostgres > 0 ? " (%d of them on PostgreSQL)".formatted(onPostgres) : ""));
        }
        return String.join(", ", ran);
    }

    /** Adds up how long things of one kind take. */
    static final class Clock {

        private long nanos;
        private int times;

        <T> T time(Supplier<T> work) {
            var start = System.nanoTime();
            try {
                return work.get();
            } finally {
                add(System.nanoTime() - start);
            }
        }

        private synchronized void add(long duration) {
            nanos += duration;
            times++;
        }

        @Override
        public String toString() {
            return times == 0 ? "not run" : String.format(Locale.ROOT, "%.1f s", nanos / 1e9 / times);
        }
    }
}
