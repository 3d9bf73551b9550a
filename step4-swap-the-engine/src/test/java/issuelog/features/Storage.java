package issuelog.features;

import issuelog.ports.UnitOfWorkManager;

/** Somewhere that a scenario can keep its issues; each scenario gets one of its own. */
interface Storage extends AutoCloseable {

    /** Plugs the storage in, as the program does at its start. */
    UnitOfWorkManager open();

    /** Throws everything away. */
    @Override
    void close();
}
