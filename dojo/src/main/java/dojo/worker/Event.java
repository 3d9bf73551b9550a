package dojo.worker;

/** What the worker tells the judge: the first field of each message. */
public enum Event {
    /** The worker is up. */
    READY,
    /** A spec begins. Followed by the five fields that name it; so are all events of a spec. */
    STARTED,
    PASSED,
    /** Followed by the exception's type, its message, whether a spec said so, and the frames of the kata's code. */
    FAILED,
    /** The spec is not asked for yet: a stretch exercise that nobody has begun. */
    WAITING,
    SKIPPED,
    /** A thread outlives the run. Followed by its name and where it is. */
    LEAKED,
    /** The code under test ended the JVM. Followed by the place that did it. */
    EXIT,
    /** The run is over. */
    DONE
}
