package foo;

import kata.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

/** Green from the start, since this adapter is given: the same contract, so that both sides are known to keep it. */
@Order(880)
@DisplayName("When foos live in a database")
@Tag("slow")
class When_foos_live_in_a_database extends FooRepositoryContract {

    TestDatabase database;

    @Override
    FooRepository an_empty_repository() {
        database = TestDatabase.h2();
        return new SqlFooRepository(database.connect());
    }

    @AfterEach
    void tidy_up() {
        database.close();
    }
}
