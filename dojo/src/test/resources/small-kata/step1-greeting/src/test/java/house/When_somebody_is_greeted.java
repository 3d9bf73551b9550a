package house;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(110)
@DisplayName("1.1 When somebody is greeted")
@Exercise(Greeter.class)
class When_somebody_is_greeted {

    @Test
    void it_should_say_the_name() {
        var greeting = new Greeter().greet("Ann");
        then(greeting.contains("Ann")).withFailMessage("Ann was greeted with '%s': a greeting says the name.", greeting).isTrue();
    }
}
