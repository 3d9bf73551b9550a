package circuit;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(120)
@DisplayName("1.2 When light shines on the detector")
@Exercise(LightDetector.class)
class When_light_shines_on_the_detector {

    LightDetector detector;

    @BeforeEach
    void context() {
        given_a_detector_in_strong_light();
        because_a_weaker_light_shines_on_it();
    }

    void given_a_detector_in_strong_light() {
        detector = new LightDetector();
        detector.shine(7);
    }

    void because_a_weaker_light_shines_on_it() {
        detector.shine(2);
    }

    @Test
    @Order(1)
    void it_should_tell_the_amount_of_light() {
        var level = detector.read();
        then(level)
                .withFailMessage("A light of 2 shines on the detector, after one of 7, and it reads %d: a detector "
                        + "tells the light that shines right now.", level)
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    void it_should_tell_it_again_when_it_is_asked_again() {
        detector.read();
        var again = detector.read();
        then(again)
                .withFailMessage("Read twice under a light of 2, the detector said %d the second time: reading does "
                        + "not use up the light.", again)
                .isEqualTo(2);
    }
}
