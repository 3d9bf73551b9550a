package dojo.gates;

import java.util.Locale;
import java.util.function.Supplier;

/** What the proof has really run, for the line at its end. */
public final class Counts {

    private int misconceptions;
    private int variants;
    private int specs;
    private int scenarios;
    private final Clock card = new Clock();
    private final Clock mavenRun = new Clock();

    synchronized void misconception() {
        misconceptions++;
    }

    synchronized void variant() {
        variants++;
    }

    synchronized void answers(long specs, long scenarios) {
        this.specs += (int) specs;
        this.scenarios += (int) scenarios;
    }

    /** How long a wrong answer takes from its card to its verdict. */
    Clock card() {
        return card;
    }

    /** How long Maven takes for one step. */
    Clock mavenRun() {
        return mavenRun;
    }

    @Override
    public String toString() {
        return "%d wrong answers caught (%s each; mvn test of a step: %s), %d variants passed, %d specs and %d scenarios green on the answers"
                .formatted(misconceptions, card, mavenRun, variants, specs, scenarios);
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
