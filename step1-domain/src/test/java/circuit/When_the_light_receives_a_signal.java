package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(123)
@DisplayName("1.2 When the light receives a signal")
@Exercise(Light.class)
class When_the_light_receives_a_signal {

    Light light;
    boolean wasOnBefore;

    @BeforeEach
    void context() {
        given_a_new_light();
        because_it_receives_a_5();
    }

    void given_a_new_light() {
        light = new Light();
        wasOnBefore = light.isOn();
    }

    void because_it_receives_a_5() {
        light.write(5);
    }

    @Test
    @Order(1)
    void it_should_have_been_off_before() {
        then(wasOnBefore)
                .withFailMessage("A new light was on before any signal arrived: without a signal there is no light.")
                .isFalse();
    }

    @Test
    @Order(2)
    void it_should_be_on() {
        then(light.isOn())
                .withFailMessage("The light received a 5 and stayed off: any value above 0 is a signal.")
                .isTrue();
    }
}
