package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(110)
@DisplayName("1.1 When the level is above the threshold")
@Exercise(ThresholdDetectionCircuit.class)
class When_the_level_is_above_the_threshold {

    final AtomicInteger reads = new AtomicInteger();
    final List<Integer> written = new ArrayList<>();
    ThresholdDetectionCircuit circuit;

    @BeforeEach
    void context() {
        given_a_circuit_between_an_input_at_level_5_and_an_output();
        because_the_circuit_reads_its_input();
    }

    void given_a_circuit_between_an_input_at_level_5_and_an_output() {
        ReadablePort input = () -> {
            reads.incrementAndGet();
            return 5;
        };
        circuit = new ThresholdDetectionCircuit(input, written::add);
    }

    void because_the_circuit_reads_its_input() {
        circuit.readFromInput();
    }

    @Test
    @Order(1)
    void it_should_signal_on_the_output_that_is_plugged_in() {
        then(written)
                .withFailMessage("The level was 5, and the output that was plugged in received nothing: the circuit talks to "
                        + "whatever sits in its port, and to nothing else.")
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void it_should_have_said_a_single_1() {
        then(written)
                .withFailMessage("The level was 5, and the output received %s instead of one 1: the output hears whether "
                        + "there is a signal, 1 or 0, once a call; the level itself stays inside.", written)
                .containsExactly(1);
    }

    @Test
    @Order(3)
    void it_should_have_looked_at_the_input_once() {
        then(reads.get())
                .withFailMessage("The circuit looked at its input %d times in one go: the level may change between two "
                        + "looks, so look once and decide on what you saw.", reads.get())
                .isEqualTo(1);
    }
}
