package issuelog.adapters;

import issuelog.domain.Issue;

/** Writes a changed issue over the stored one. Among adapters only: the domain knows of no writing. */
public interface IssueWriter {

    /**
     * Writes the change.
     *
     * @param changed  the issue as it is now
     * @param asLoaded the same issue as it was when it was loaded, or written last
     * @throws StorageFailure if it cannot be written
     */
    void write(Issue changed, Issue asLoaded);
}
