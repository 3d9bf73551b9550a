package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

@Order(430)
@DisplayName("4.3 When an issue is got twice")
@Exercise(WhatHibernateSends.class)
class When_an_issue_is_got_twice extends With_a_prediction {

    @Override
    Prediction prediction(WhatHibernateSends expected) {
        return expected.whenAnIssueIsGotTwice();
    }

    @Override
    void story(UnitOfWork work) {
        work.issues().get(mouse.id()).orElseThrow();
        work.issues().get(mouse.id()).orElseThrow();
        work.commit();
    }

    @Override
    PartOfStep3 part() {
        return PartOfStep3.IDENTITY_MAP;
    }

    @Override
    String question() {
        return "Which of your parts kept the second question away from the database?";
    }
}
