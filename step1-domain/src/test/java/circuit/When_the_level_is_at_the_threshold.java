package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.List;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(111)
@DisplayName("1.1 When the level is at the threshold")
@Exercise(ThresholdDetectionCircuit.class)
class When_the_level_is_at_the_threshold {

    final List<Integer> written = new ArrayList<>();
    ThresholdDetectionCircuit circuit;

    @BeforeEach
    void context() {
        given_a_circuit_between_an_input_at_level_4_and_an_output();
        because_the_circuit_reads_its_input();
    }

    void given_a_circuit_between_an_input_at_level_4_and_an_output() {
        circuit = new ThresholdDetectionCircuit(() -> 4, written::add);
    }

    void because_the_circuit_reads_its_input() {
        circuit.readFromInput();
    }

    @Test
    @Order(1)
    void it_should_not_signal() {
        then(written)
                .withFailMessage("The level was 4, and the output received %s: 4 is the threshold itself, and only what is "
                        + "above it counts.", written)
                .noneMatch(value -> value > 0);
    }

    @Test
    @Order(2)
    void it_should_have_said_a_single_0() {
        then(written)
                .withFailMessage("The level was 4, and the output received %s instead of one 0: an output that hears "
                        + "nothing does not know that there is no signal, so say that as well.", written)
                .containsExactly(0);
    }
}
