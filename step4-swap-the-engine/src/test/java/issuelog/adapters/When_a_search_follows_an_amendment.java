package issuelog.adapters;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

@Order(434)
@DisplayName("4.3 When a search follows an amendment")
@Exercise(WhatHibernateSends.class)
class When_a_search_follows_an_amendment extends With_a_prediction {

    @Override
    Prediction prediction(WhatHibernateSends expected) {
        return expected.whenASearchFollowsAnAmendment();
    }

    @Override
    void story(UnitOfWork work) {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        work.issues().reportedBy("bob@example.org");
        work.commit();
    }

    @Override
    PartOfStep3 part() {
        return PartOfStep3.NONE_OF_THEM;
    }

    @Override
    String question() {
        return "Did any of your parts write before the commit?";
    }
}
