package foo;

import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

@Order(250)
@DisplayName("2.5 When foos live in memory")
@Exercise(InMemoryFooRepository.class)
class When_foos_live_in_memory extends FooRepositoryContract {

    @Override
    FooRepository an_empty_repository() {
        return new InMemoryFooRepository();
    }
}
