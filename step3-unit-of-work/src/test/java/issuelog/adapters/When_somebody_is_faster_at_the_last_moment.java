package issuelog.adapters;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(375)
@DisplayName("3.7 When somebody is faster at the last moment")
@Exercise(SqlIssueWriter.class)
class When_somebody_is_faster_at_the_last_moment extends With_a_stored_issue {

    Throwable failure;

    @BeforeEach
    void context() {
        given_bob_has_reported_the_issue();
        because_somebody_changes_the_row_when_our_update_is_about_to_run();
    }

    void because_somebody_changes_the_row_when_our_update_is_about_to_run() {
        failure = failureOf(() -> new SqlIssueWriter(aConnectionOnWhichSomebodyIsFaster())
                .write(amended(printer, "The printer is on fire"), printer));
    }

    /** He waits until a statement is made that does not only look, and changes the row before it runs. */
    Connection aConnectionOnWhichSomebodyIsFaster() {
        var connection = database.connect();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (arguments != null && arguments[0] instanceof String sql && !sql.strip().regionMatches(true, 0, "select", 0, 6)) {
                database.execute("update issues set description = 'The printer is out of paper'");
            }
            return method.invoke(connection, arguments);
        });
    }

    @Test
    @Order(1)
    void it_should_not_overwrite_the_other_change() {
        then(database.stored("description"))
                .withFailMessage("Somebody else changed the row to 'The printer is out of paper' right before our update ran, and now it holds "
                        + "%s: looking and writing have to be one statement, because between two of them somebody else finds room.",
                        database.stored("description"))
                .containsExactly("The printer is out of paper");
    }

    @Test
    @Order(2)
    void the_caller_should_hear_of_it() {
        then(failure)
                .withFailMessage("Somebody else was faster, our change was not written, and nobody was told.")
                .isNotNull();
    }
}
