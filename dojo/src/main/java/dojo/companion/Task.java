package dojo.companion;

import dojo.engine.Exercise;
import dojo.engine.Step;

/** One exercise and the step to which it belongs. */
public record Task(Step step, Exercise exercise) {

    public String number() {
        return exercise.number();
    }

    @Override
    public String toString() {
        return number();
    }
}
