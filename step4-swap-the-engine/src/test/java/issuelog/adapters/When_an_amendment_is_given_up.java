package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

@Order(432)
@DisplayName("4.3 When an amendment is given up")
@Exercise(WhatHibernateSends.class)
class When_an_amendment_is_given_up extends With_a_prediction {

    @Override
    Prediction prediction(WhatHibernateSends expected) {
        return expected.whenAnAmendmentIsGivenUp();
    }

    @Override
    void story(UnitOfWork work) {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
    }

    @Override
    PartOfStep3 part() {
        return PartOfStep3.SQL_UNIT_OF_WORK;
    }

    @Override
    String question() {
        return "Which of your parts made sure that nothing is kept without a commit?";
    }
}
