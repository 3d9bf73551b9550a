package issuelog.features;

import issuelog.ports.IssueLog;

/** Somewhere that a scenario can keep its issues; each scenario gets one of its own. */
interface Storage extends AutoCloseable {

    /** Opens the issue log, as the program does at its start. */
    IssueLog open();

    /** Throws everything away. */
    @Override
    void close();
}
