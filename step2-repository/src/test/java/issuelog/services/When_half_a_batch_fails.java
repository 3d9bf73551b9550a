package issuelog.services;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.SqlIssueLog;
import java.util.List;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing to solve here: it shows what this step leaves open. Two reports belong together, the second one fails, and the
 * first one is stored. Step 3 begins with it.
 */
@Order(890)
@DisplayName("When half a batch fails")
@Tag("slow")
class When_half_a_batch_fails {

    final TestDatabase database = TestDatabase.h2();
    ReportIssueHandler handler;
    Throwable refusal;

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
        because_bob_hands_in_two_reports_and_the_second_one_has_no_description();
    }

    void given_an_empty_issue_log() {
        handler = new ReportIssueHandler(new SqlIssueLog(database.connect()));
    }

    void because_bob_hands_in_two_reports_and_the_second_one_has_no_description() {
        refusal = failureOf(() -> List.of("The door of room 12 sticks", " ")
                .forEach(description -> handler.handle(new ReportIssueCommand("Bob", "bob@example.org", description))));
    }

    @Test
    @Order(1)
    void it_should_refuse_the_second_report() {
        then(refusal).as("how the report without a description was refused").isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Order(2)
    void the_first_report_should_have_stayed() {
        then(database.stored("description")).as("what is stored").containsExactly("The door of room 12 sticks");
        System.out.printf("""

                  Bob handed in two reports that belong together. The second one was refused:
                      %s
                  The issue log now holds %s.
                  Half a batch: how would Bob know which half, and may he hand it in again?
                """, refusal.getMessage(), database.stored("description"));
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
