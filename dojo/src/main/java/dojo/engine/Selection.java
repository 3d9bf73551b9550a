package dojo.engine;

import java.util.List;

/**
 * What to run, and how far.
 *
 * @param specs the names of the spec classes; none means all that a learner's "mvn test" runs
 */
public record Selection(List<String> specs, boolean endsAtFirstFailure) {

    /** Every spec and scenario of the step, but for those that need a PostgreSQL server. */
    public static Selection everything() {
        return new Selection(List.of(), false);
    }

    /** The specs of one exercise. */
    public static Selection of(Exercise exercise) {
        return new Selection(exercise.specs(), false);
    }

    /** The same, but not further than to the first failure, as a learner runs them. */
    public Selection untilFirstFailure() {
        return new Selection(specs, true);
    }
}
