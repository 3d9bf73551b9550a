package issuelog.adapters;

import static org.assertj.core.api.BDDAssertions.then;

import java.sql.Connection;
import java.sql.SQLException;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(368)
@DisplayName("3.6 When a change reaches a database")
@Exercise(TrackingUnitOfWork.class)
class When_a_change_reaches_a_database extends With_a_database {

    @BeforeEach
    void context() {
        given_three_stored_issues();
        because_one_of_them_is_changed_and_committed();
    }

    void given_three_stored_issues() {
        try (var work = new SqlUnitOfWork(database.connect())) {
            work.issues().add(bobs("My mouse does not move"));
            work.issues().add(bobs("My screen is dark"));
            work.issues().add(bobs("My chair squeaks"));
            work.commit();
        }
        database.journal().forget();
    }

    void because_one_of_them_is_changed_and_committed() {
        var connection = database.connect();
        try (var work = new TrackingUnitOfWork(new SqlUnitOfWork(connection), naiveWriterOn(connection))) {
            work.issues().reportedBy("bob@example.org").stream()
                    .filter(issue -> issue.description().equals("My chair squeaks"))
                    .forEach(chair -> chair.amend("My chair squeaks loudly"));
            work.commit();
        }
    }

    /** It does not look whether somebody else was faster: that is for the next exercise. */
    static IssueWriter naiveWriterOn(Connection connection) {
        return (changed, asLoaded) -> {
            try (var update = connection.prepareStatement("update issues set description = ? where id = ?")) {
                update.setString(1, changed.description());
                update.setString(2, changed.id().toString());
                update.executeUpdate();
            } catch (SQLException e) {
                throw new StorageFailure("issue " + changed.id() + " could not be changed", e);
            }
        };
    }

    @Test
    @Order(1)
    void the_change_should_be_stored() {
        then(database.stored("description"))
                .withFailMessage("'My chair squeaks' was amended to 'My chair squeaks loudly' and committed, and the table holds %s.",
                        database.stored("description"))
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark", "My chair squeaks loudly");
    }

    @Test
    @Order(2)
    void it_should_have_taken_one_update() {
        then(database.journal().writes())
                .withFailMessage("Three issues were loaded, one was changed, and the database was told: %s. One change is one update.",
                        database.journal().verbs())
                .isEqualTo(1);
    }
}
