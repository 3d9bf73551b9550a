package issuelog.adapters;

import static kata.Attempt.failureOf;

import issuelog.ports.UnitOfWork;
import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

@Order(433)
@DisplayName("4.3 When somebody else commits first")
@Exercise(WhatHibernateSends.class)
class When_somebody_else_commits_first extends With_a_prediction {

    @Override
    Prediction prediction(WhatHibernateSends expected) {
        return expected.whenSomebodyElseCommitsFirst();
    }

    @Override
    void story(UnitOfWork work) {
        work.issues().get(mouse.id()).orElseThrow().amend("My mouse does not click");
        database.execute("update issues set description = 'My mouse is gone' where id = '" + mouse.id() + "'");
        failureOf(work::commit);
    }

    @Override
    PartOfStep3 part() {
        return PartOfStep3.SQL_ISSUE_WRITER;
    }

    @Override
    String question() {
        return "The update found no row that was still as it had been loaded: which of your parts looked at that?";
    }
}
