package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.ports.UnitOfWork;
import issuelog.ports.UnitOfWorkManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import statements.PartOfStep3;
import statements.Prediction;
import statements.WhatHibernateSends;

/** A story with two stored issues of Bob's, told to Hibernate after you have said what it will send. */
abstract class With_a_prediction extends With_sessions {

    static final Set<String> WORTH_A_PREDICTION = Set.of("begin", "select", "insert", "update", "delete", "commit", "rollback");

    static final Set<String> END = Set.of("commit", "rollback");

    final Issue mouse = bobs("My mouse does not move");
    final Issue screen = bobs("My screen is dark");
    UnitOfWorkManager unitsOfWork;
    Prediction prediction;
    List<String> sent;

    @BeforeEach
    void context() {
        given_a_prediction();
        given_two_stored_issues();
        because_one_unit_of_work_is_done();
    }

    void given_a_prediction() {
        prediction = prediction(new WhatHibernateSends());
    }

    void given_two_stored_issues() {
        given_hibernate_is_started_with_the_mapping();
        unitsOfWork = new HibernateUnitOfWorkManager(sessions);
        try (var work = unitsOfWork.start()) {
            work.issues().add(mouse);
            work.issues().add(screen);
            work.commit();
        }
        database.journal().forget();
    }

    void because_one_unit_of_work_is_done() {
        try (var work = unitsOfWork.start()) {
            story(work);
        }
        sent = upToTheEnd(database.journal().verbs());
    }

    /** Whether a unit begins another transaction after its commit is its own business. */
    private static List<String> upToTheEnd(List<String> verbs) {
        var worthAPrediction = verbs.stream().filter(WORTH_A_PREDICTION::contains).toList();
        var goesOn = worthAPrediction.stream().takeWhile(verb -> !END.contains(verb)).count();
        return worthAPrediction.stream().limit(goesOn + 1).toList();
    }

    abstract Prediction prediction(WhatHibernateSends expected);

    /** What happens between the start of the unit and its end. */
    abstract void story(UnitOfWork work);

    abstract PartOfStep3 part();

    @Test
    @Order(1)
    void the_statements_should_be_the_ones_that_were_sent() {
        then(prediction.statements())
                .withFailMessage("You expected %s, and Hibernate sent %s. Before you correct it: who decided that, and when?",
                        prediction.statements(), sent)
                .isEqualTo(sent);
    }

    @Test
    @Order(2)
    void the_part_of_step_3_should_be_the_one_that_did_the_same() {
        then(prediction.part())
                .withFailMessage("Hibernate sent %s, and you say that in step 3 this was the business of %s. %s", sent, prediction.part(), question())
                .isEqualTo(part());
    }

    /** What leads to the part of step 3. */
    abstract String question();
}
