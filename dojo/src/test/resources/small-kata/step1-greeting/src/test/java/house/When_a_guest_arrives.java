package house;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(120)
@DisplayName("1.2 When a guest arrives")
@Exercise(Doorbell.class)
class When_a_guest_arrives {

    Doorbell bell;
    String greeting;

    @BeforeEach
    void context() {
        given_a_house();
        because_bob_rings_the_bell();
    }

    void given_a_house() {
        bell = new Doorbell(new Greeter());
    }

    void because_bob_rings_the_bell() {
        greeting = bell.ring("Bob");
    }

    @Test
    void it_should_greet() {
        then(greeting).withFailMessage("Bob rang and heard '%s': the bell asks the greeter.", greeting).isEqualTo("Hello Bob");
    }
}
