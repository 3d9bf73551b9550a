package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(121)
@DisplayName("1.2 When the dial is turned")
@Exercise(Dial.class)
class When_the_dial_is_turned {

    Dial dial;

    @BeforeEach
    void context() {
        given_a_dial_at_9();
        because_somebody_turns_it_down_to_3();
    }

    void given_a_dial_at_9() {
        dial = new Dial();
        dial.turnTo(9);
    }

    void because_somebody_turns_it_down_to_3() {
        dial.turnTo(3);
    }

    @Test
    void it_should_tell_its_new_position() {
        var level = dial.read();
        then(level)
                .withFailMessage("The dial was turned from 9 to 3 and reads %d: it tells where it was turned to, "
                        + "not how far it came.", level)
                .isEqualTo(3);
    }
}
