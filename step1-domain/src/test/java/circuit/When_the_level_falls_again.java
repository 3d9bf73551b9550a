package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.Iterator;
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
    ThresholdDetectionCircuit circuit;

    @BeforeEach
    void context() {
        given_a_circuit_that_has_read_a_high_level();
        because_it_reads_a_low_level();
    }

    void given_a_circuit_that_has_read_a_high_level() {
        Iterator<Integer> levels = List.of(9, 1).iterator();
        circuit = new ThresholdDetectionCircuit(levels::next, written::add);
        circuit.readFromInput();
    }

    void because_it_reads_a_low_level() {
        circuit.readFromInput();
    }

    @Test
    void it_should_end_the_signal() {
        then(written)
                .withFailMessage("The level went from 9 to 1 and the output received %s instead of 1, then 0: an output "
                        + "that never hears of the end leaves its light on.", written)
                .containsExactly(1, 0);
    }
}
