package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(112)
@DisplayName("1.1 When the level falls again")
@Exercise(ThresholdDetectionCircuit.class)
class When_the_level_falls_again {

    final List<Integer> written = new ArrayList<>();
    int level;
    int looks;
    ThresholdDetectionCircuit circuit;

    @BeforeEach
    void context() {
        given_a_circuit_that_has_read_a_high_level_twice();
        because_it_reads_a_low_level();
    }

    void given_a_circuit_that_has_read_a_high_level_twice() {
        level = 9;
        circuit = new ThresholdDetectionCircuit(this::look, written::add);
        circuit.readFromInput();
        circuit.readFromInput();
    }

    void because_it_reads_a_low_level() {
        level = 1;
        circuit.readFromInput();
    }

    int look() {
        looks++;
        return level;
    }

    @Test
    @Order(1)
    void it_should_end_the_signal() {
        then(written)
                .withFailMessage("The level was 9, again 9, then 1, and the output received %s instead of 1, 1, 0: every call "
                        + "looks at the input anew and tells the output what it found.", written)
                .containsExactly(1, 1, 0);
    }

    @Test
    @Order(2)
    void it_should_have_looked_at_the_input_once_a_call() {
        then(looks)
                .withFailMessage("In three calls the circuit looked at its input %d times: the level may change between two "
                        + "looks, so look once and decide on what you saw.", looks)
                .isEqualTo(3);
    }
}
