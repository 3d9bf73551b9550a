package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(125)
@DisplayName("1.2 When any input is joined to any output")
@Exercise({LightDetector.class, Dial.class, Buzzer.class, Light.class})
class When_any_input_is_joined_to_any_output {

    final LightDetector detector = new LightDetector();
    final Dial dial = new Dial();
    final Buzzer buzzer = new Buzzer();
    final Light light = new Light();

    @BeforeEach
    void context() {
        given_a_bright_detector_and_a_dial_turned_up();
        because_circuits_join_each_of_them_to_a_buzzer_and_to_a_light();
    }

    void given_a_bright_detector_and_a_dial_turned_up() {
        detector.shine(5);
        dial.turnTo(5);
    }

    void because_circuits_join_each_of_them_to_a_buzzer_and_to_a_light() {
        new ThresholdDetectionCircuit(detector, buzzer).readFromInput();
        new ThresholdDetectionCircuit(detector, light).readFromInput();
        new ThresholdDetectionCircuit(dial, buzzer).readFromInput();
        new ThresholdDetectionCircuit(dial, light).readFromInput();
    }

    @Test
    @Order(1)
    void the_buzzer_should_have_heard_both_inputs() {
        then(buzzer.buzzes())
                .withFailMessage("A detector and a dial were each joined to the buzzer, both at level 5, and it counts "
                        + "%d instead of 2: a device works alone and knows nothing of any other.", buzzer.buzzes())
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    void the_light_should_be_on() {
        then(light.isOn())
                .withFailMessage("A detector and a dial were each joined to the light, both at level 5, and it is off: "
                        + "a device works alone and knows nothing of any other.")
                .isTrue();
    }
}
