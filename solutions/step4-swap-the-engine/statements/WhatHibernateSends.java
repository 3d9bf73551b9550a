package statements;

import static statements.PartOfStep3.IDENTITY_MAP;
import static statements.PartOfStep3.NONE_OF_THEM;
import static statements.PartOfStep3.SQL_ISSUE_WRITER;
import static statements.PartOfStep3.SQL_UNIT_OF_WORK;
import static statements.PartOfStep3.TRACKING_UNIT_OF_WORK;

/** The statements that you expect one unit of work to send, in six little stories, and who did the same in step 3. */
public final class WhatHibernateSends {

    /** One unit gets one issue twice by its id, and commits. */
    public Prediction whenAnIssueIsGotTwice() {
        return new Prediction(IDENTITY_MAP, "begin", "select", "commit");
    }

    /** A search finds two issues. One is amended, the other one is amended and changed back. The unit commits. */
    public Prediction whenOneOfTwoIssuesIsAmended() {
        return new Prediction(TRACKING_UNIT_OF_WORK, "begin", "select", "update", "commit");
    }

    /** An issue is got and amended, and the unit is closed without a commit. */
    public Prediction whenAnAmendmentIsGivenUp() {
        return new Prediction(SQL_UNIT_OF_WORK, "begin", "select", "rollback");
    }

    /** An issue is got and amended. Before the unit commits, somebody else changes the row. */
    public Prediction whenSomebodyElseCommitsFirst() {
        return new Prediction(SQL_ISSUE_WRITER, "begin", "select", "update", "rollback");
    }

    /** An issue is got and amended. Then the unit searches for the issues of its reporter, and commits. */
    public Prediction whenASearchFollowsAnAmendment() {
        return new Prediction(NONE_OF_THEM, "begin", "select", "update", "select", "commit");
    }

    /** An issue is added, and the unit is closed without a commit. */
    public Prediction whenAnAddedIssueIsGivenUp() {
        return new Prediction(NONE_OF_THEM, "begin", "rollback");
    }
}
