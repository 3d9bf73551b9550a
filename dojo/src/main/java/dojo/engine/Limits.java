package dojo.engine;

/** How long the code under test may take before it counts as an endless loop. */
public record Limits(int secondsPerSpec, int secondsPerRun) {

    /** Far more than any answer needs, on any machine. */
    public static Limits generous() {
        return new Limits(10, 60);
    }
}
