package circuit;

/** Signals on its output as long as the level on its input is above 4. */
public final class ThresholdDetectionCircuit {

    private static final int THRESHOLD = 4;

    private final ReadablePort input;
    private final WriteablePort output;

    public ThresholdDetectionCircuit(ReadablePort input, WriteablePort output) {
        this.input = input;
        this.output = output;
    }

    /** Looks at the input once and tells the output once. */
    public void readFromInput() {
        // The 0 matters as much as the 1: nothing else would ever switch a light off again.
        output.write(input.read() > THRESHOLD ? 1 : 0);
    }
}
