package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

@Order(435)
@DisplayName("4.3 When an added issue is given up")
@Exercise(WhatHibernateSends.class)
class When_an_added_issue_is_given_up extends With_a_prediction {

    @Override
    Prediction prediction(WhatHibernateSends expected) {
        return expected.whenAnAddedIssueIsGivenUp();
    }

    @Override
    void story(UnitOfWork work) {
        work.issues().add(bobs("My chair squeaks"));
    }

    @Override
    PartOfStep3 part() {
        return PartOfStep3.NONE_OF_THEM;
    }

    @Override
    String question() {
        return "Your SqlIssueLog sent an insert as soon as an issue was added: who waited here?";
    }
}
