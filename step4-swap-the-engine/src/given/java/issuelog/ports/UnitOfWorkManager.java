package issuelog.ports;

/** Where a use case gets its unit of work from. */
public interface UnitOfWorkManager {

    /** Begins a unit of work; the caller closes it. */
    UnitOfWork start();
}
