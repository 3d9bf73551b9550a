package issuelog.ports;

/**
 * Things that happen together or not at all: one use case, from its beginning to its end. What was added or changed in
 * it is kept by {@link #commit()} and by nothing else. (Fowler, Patterns of Enterprise Application Architecture.)
 */
public interface UnitOfWork extends AutoCloseable {

    /**
     * The issue log as this unit sees it: with all it has added and changed so far, and each issue as one object. May
     * be asked for as often as one likes.
     *
     * @throws IllegalStateException if the unit is closed
     */
    IssueLog issues();

    /**
     * Keeps everything that happened in this unit.
     *
     * @throws RuntimeException if that cannot be done; then nothing of it is kept
     */
    void commit();

    /** Forgets everything that happened in this unit since its start or its last commit. */
    void rollback();

    /** Ends the unit and forgets what was not committed. Closing twice does no harm. */
    @Override
    void close();
}
