package dojo.engine;

/**
 * How one spec went.
 *
 * @param failure null unless it failed
 */
public record Result(Spec spec, Outcome outcome, Failure failure) {

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }

    public boolean failed() {
        return outcome == Outcome.FAILED;
    }
}
