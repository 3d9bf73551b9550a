package statements;

/** What you wrote by hand in step 3: each of these did one thing that a unit of work needs. */
public enum PartOfStep3 {

    /** Made the inserts and the selects. */
    SQL_ISSUE_LOG,
    /** Kept one object for one row. */
    IDENTITY_MAP,
    /** Found out at the commit what was changed. */
    TRACKING_UNIT_OF_WORK,
    /** Wrote a change only into a row that was still as it had been loaded. */
    SQL_ISSUE_WRITER,
    /** Began the transaction, and rolled back what nobody had committed. */
    SQL_UNIT_OF_WORK,
    /** In step 3 nobody did this: it is Hibernate's own idea. */
    NONE_OF_THEM
}
