package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.UnitOfWorkManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kata.database.PostgresServer;
import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing to solve: PostgreSQL in its strictest mode, SERIALIZABLE, which a database on many machines often has as its only
 * one. It notices when a decision rests on rows that somebody else has changed, and asks for the unit to be run again.
 */
@Order(891)
@DisplayName("When a unit has to be run again")
@Tag("slow")
class When_a_unit_has_to_be_run_again {

    static final int ATTEMPTS = 3;
    static final IssueReporter BOB = new IssueReporter("Bob", "bob@example.org");

    final TestDatabase database = TestDatabase.postgresql(PostgresServer.url(), "default_transaction_isolation=serializable");
    final UnitOfWorkManager unitsOfWork = new SqlUnitOfWorkManager(database.dataSource());
    final Issue first = new Issue(BOB, "The printer is broken");
    final Issue second = new Issue(BOB, "The printer does not print");
    final List<String> refusals = new ArrayList<>();

    @BeforeEach
    void context() {
        given_two_issues_that_tell_of_one_problem();
        because_alice_and_carol_each_mark_one_of_them_as_a_duplicate_of_the_other();
    }

    void given_two_issues_that_tell_of_one_problem() {
        try (var work = unitsOfWork.start()) {
            work.issues().add(first);
            work.issues().add(second);
            work.commit();
        }
    }

    /** Carol has looked at both issues, and decides, when Alice does all of her work. */
    void because_alice_and_carol_each_mark_one_of_them_as_a_duplicate_of_the_other() {
        var interruptions = new ArrayList<Runnable>(List.of(() -> markAsDuplicate(first, second, () -> { })));
        runAgainIfAsked(() -> markAsDuplicate(second, first, () -> {
            if (!interruptions.isEmpty()) {
                interruptions.remove(0).run();
            }
        }));
    }

    /** A use case that decides by looking: it marks one issue, unless the other one is marked. Each writes another row. */
    private void markAsDuplicate(Issue one, Issue other, Runnable meanwhile) {
        try (var work = unitsOfWork.start()) {
            var duplicate = work.issues().get(one.id()).orElseThrow();
            var original = work.issues().get(other.id()).orElseThrow();
            meanwhile.run();
            if (!original.description().startsWith("Same as")) {
                duplicate.amend("Same as " + original.id());
            }
            work.commit();
        }
    }

    /** Around the whole use case, from its start: what it read before is out of date, and so is what it decided. */
    private void runAgainIfAsked(Runnable useCase) {
        for (var attempt = 1; ; attempt++) {
            try {
                useCase.run();
                return;
            } catch (RuntimeException failure) {
                refusals.add(sqlStateOf(failure));
                if (attempt == ATTEMPTS || !sqlStateOf(failure).equals("40001")) {
                    throw failure;
                }
            }
        }
    }

    private static String sqlStateOf(Throwable failure) {
        return Stream.iterate(failure, why -> why != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElse("none");
    }

    @Test
    @Order(1)
    void the_database_should_have_asked_for_it_once() {
        then(refusals)
                .withFailMessage("Carol decided by a row that Alice changed in the meantime, and her attempts were refused with the SQL states "
                        + "%s instead of one 40001.", refusals)
                .containsExactly("40001");
    }

    @Test
    @Order(2)
    void the_problem_should_still_be_told() {
        then(database.stored("description"))
                .withFailMessage("Alice marked the first issue, Carol looked again and should have left the second one as it is, and the table "
                        + "holds %s.", database.stored("description"))
                .containsExactlyInAnyOrder("Same as " + second.id(), "The printer does not print");
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
