package dojo.engine;

/** How long the code under test may take before it counts as an endless loop. */
public record Limits(int secondsPerSpec, int secondsPerRun) {

    /** Far more than any answer needs, also on a machine that has much else to do. */
    public static Limits generous() {
        return new Limits(20, 120);
    }
}
