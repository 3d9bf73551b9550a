package dojo.gates;

/** What the proof has really run, for the line at its end. */
public final class Counts {

    private int misconceptions;
    private int variants;
    private int specs;
    private int scenarios;

    void misconception() {
        misconceptions++;
    }

    void variant() {
        variants++;
    }

    void answers(long specs, long scenarios) {
        this.specs += (int) specs;
        this.scenarios += (int) scenarios;
    }

    @Override
    public String toString() {
        return "%d wrong answers caught, %d variants passed, %d specs and %d scenarios green on the answers"
                .formatted(misconceptions, variants, specs, scenarios);
    }
}
