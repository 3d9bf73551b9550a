package circuit;

/** Signals on its output as long as the level on its input is above 4. */
public final class ThresholdDetectionCircuit {

    public ThresholdDetectionCircuit(ReadablePort input, WriteablePort output) {
        throw new UnsupportedOperationException("TODO 1.1: keep the two ports that are plugged in");
    }

    /** Looks at the input once and tells the output once. */
    public void readFromInput() {
        throw new UnsupportedOperationException("TODO 1.1: read the input; write 1 when the level is above 4, else 0");
    }
}
