package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(374)
@DisplayName("3.7 When two people amend two issues")
@Exercise(SqlIssueWriter.class)
class When_two_people_amend_two_issues extends With_a_stored_issue {

    final Issue chair = bobs("My chair squeaks");
    Throwable alicesFailure;
    Throwable carolsFailure;

    @BeforeEach
    void context() {
        given_bob_has_reported_two_issues();
        because_alice_amends_one_and_carol_the_other_at_the_same_time();
    }

    void given_bob_has_reported_two_issues() {
        given_bob_has_reported_the_issue();
        new SqlIssueLog(database.connect()).add(chair);
    }

    /** Both load both issues; each changes one of them. */
    void because_alice_amends_one_and_carol_the_other_at_the_same_time() {
        try (var alice = aUnitOfWork(); var carol = aUnitOfWork()) {
            alice.issues().reportedBy("bob@example.org");
            carol.issues().reportedBy("bob@example.org");
            alice.issues().get(printer.id()).orElseThrow().amend("The printer is out of paper");
            carol.issues().get(chair.id()).orElseThrow().amend("My chair is silent");
            alicesFailure = failureOf(alice::commit);
            carolsFailure = failureOf(carol::commit);
        }
    }

    @Test
    void both_amendments_should_be_recorded() {
        then(database.stored("description"))
                .withFailMessage("Alice changed one issue and Carol another one, the commits ended with %s and %s, and the table holds %s: "
                        + "who does not touch the same issue does not get in anybody's way.", alicesFailure, carolsFailure,
                        database.stored("description"))
                .containsExactlyInAnyOrder("The printer is out of paper", "My chair is silent");
    }
}
