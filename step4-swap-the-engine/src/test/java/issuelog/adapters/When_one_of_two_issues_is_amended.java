package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

@Order(431)
@DisplayName("4.3 When one of two issues is amended")
@Exercise(WhatHibernateSends.class)
class When_one_of_two_issues_is_amended extends With_a_prediction {

    @Override
    Prediction prediction(WhatHibernateSends expected) {
        return expected.whenOneOfTwoIssuesIsAmended();
    }

    @Override
    void story(UnitOfWork work) {
        for (var issue : work.issues().reportedBy("bob@example.org")) {
            issue.amend("It smokes");
            if (issue.equals(screen)) {
                issue.amend("My screen is dark");
            }
        }
        work.commit();
    }

    @Override
    PartOfStep3 part() {
        return PartOfStep3.TRACKING_UNIT_OF_WORK;
    }

    @Override
    String question() {
        return "Nobody said save: which of your parts found out that there was one thing to write?";
    }
}
