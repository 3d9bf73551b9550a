package dojo.engine;

/** How a spec ended. */
public enum Outcome {
    PASSED,
    FAILED,
    /** Not asked for yet: a stretch exercise that nobody has begun. */
    WAITING,
    /** Not run, because the run had ended before. */
    SKIPPED
}
