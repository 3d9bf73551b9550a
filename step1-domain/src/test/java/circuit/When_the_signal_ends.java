package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(124)
@DisplayName("1.2 When the signal ends")
@Exercise(Light.class)
class When_the_signal_ends {

    Light light;

    @BeforeEach
    void context() {
        given_a_light_that_is_on();
        because_it_receives_a_0();
    }

    void given_a_light_that_is_on() {
        light = new Light();
        light.write(1);
    }

    void because_it_receives_a_0() {
        light.write(0);
    }

    @Test
    void it_should_be_off_again() {
        then(light.isOn())
                .withFailMessage("The signal ended with a 0 and the light is still on: a light shines only as long as "
                        + "there is a signal.")
                .isFalse();
    }
}
