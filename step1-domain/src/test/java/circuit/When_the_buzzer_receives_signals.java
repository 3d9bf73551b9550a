package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(122)
@DisplayName("1.2 When the buzzer receives signals")
@Exercise(Buzzer.class)
class When_the_buzzer_receives_signals {

    Buzzer buzzer;

    @BeforeEach
    void context() {
        given_a_new_buzzer();
        because_it_receives_1_then_5_then_0_then_minus_1();
    }

    void given_a_new_buzzer() {
        buzzer = new Buzzer();
    }

    void because_it_receives_1_then_5_then_0_then_minus_1() {
        buzzer.write(1);
        buzzer.write(5);
        buzzer.write(0);
        buzzer.write(-1);
    }

    @Test
    void it_should_have_buzzed_at_each_value_above_0() {
        then(buzzer.buzzes())
                .withFailMessage("The buzzer received 1, 5, 0, -1 and counts %d instead of 2: it buzzes once at "
                        + "each value above 0, however large, and at no other.", buzzer.buzzes())
                .isEqualTo(2);
    }
}
