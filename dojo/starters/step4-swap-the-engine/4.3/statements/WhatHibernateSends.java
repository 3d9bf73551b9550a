package statements;

/** The statements that you expect one unit of work to send, in six little stories, and who did the same in step 3. */
public final class WhatHibernateSends {

    /** One unit gets one issue twice by its id, and commits. */
    public Prediction whenAnIssueIsGotTwice() {
        throw new UnsupportedOperationException("TODO 4.3: say what is sent, and which part of step 3 did the same");
    }

    /** A search finds two issues. One is amended, the other one is amended and changed back. The unit commits. */
    public Prediction whenOneOfTwoIssuesIsAmended() {
        throw new UnsupportedOperationException("TODO 4.3: say what is sent, and which part of step 3 did the same");
    }

    /** An issue is got and amended, and the unit is closed without a commit. */
    public Prediction whenAnAmendmentIsGivenUp() {
        throw new UnsupportedOperationException("TODO 4.3: say what is sent, and which part of step 3 did the same");
    }

    /** An issue is got and amended. Before the unit commits, somebody else changes the row. */
    public Prediction whenSomebodyElseCommitsFirst() {
        throw new UnsupportedOperationException("TODO 4.3: say what is sent, and which part of step 3 did the same");
    }

    /** An issue is got and amended. Then the unit searches for the issues of its reporter, and commits. */
    public Prediction whenASearchFollowsAnAmendment() {
        throw new UnsupportedOperationException("TODO 4.3: say what is sent, and which part of step 3 did the same");
    }

    /** An issue is added, and the unit is closed without a commit. */
    public Prediction whenAnAddedIssueIsGivenUp() {
        throw new UnsupportedOperationException("TODO 4.3: say what is sent, and which part of step 3 did the same");
    }
}
