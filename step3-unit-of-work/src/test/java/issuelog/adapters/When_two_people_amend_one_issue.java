package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(373)
@DisplayName("3.7 When two people amend one issue")
@Exercise(SqlIssueWriter.class)
class When_two_people_amend_one_issue extends With_a_stored_issue {

    Throwable alicesFailure;
    Throwable carolsFailure;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_alice_and_carol_amend_it_at_the_same_time();
    }

    /** Both load the issue before either commits. */
    void because_alice_and_carol_amend_it_at_the_same_time() {
        try (var alice = aUnitOfWork(); var carol = aUnitOfWork()) {
            alice.issues().get(printer.id()).orElseThrow().amend("The printer is out of paper");
            carol.issues().get(printer.id()).orElseThrow().amend("The printer is on fire");
            alicesFailure = failureOf(alice::commit);
            carolsFailure = failureOf(carol::commit);
        }
    }

    @Test
    @Order(1)
    void it_should_accept_the_first_amendment() {
        then(alicesFailure)
                .withFailMessage("Alice was the first to commit, and she was refused with %s.", alicesFailure)
                .isNull();
    }

    @Test
    @Order(2)
    void it_should_refuse_the_second_one() {
        then(carolsFailure)
                .withFailMessage("Alice and Carol changed one issue and both commits succeeded, so one change is lost, and nobody knows: "
                        + "a transaction alone does not prevent that.")
                .isNotNull();
    }

    @Test
    @Order(3)
    void it_should_have_recorded_the_words_of_the_first() {
        then(database.stored("description"))
                .withFailMessage("Alice's change was accepted, Carol's was refused, and the table holds %s.", database.stored("description"))
                .containsExactly("The printer is out of paper");
    }
}
