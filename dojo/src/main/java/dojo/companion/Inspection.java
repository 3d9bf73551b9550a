package dojo.companion;

import dojo.engine.Exercise;
import dojo.engine.Result;
import dojo.engine.Step;
import java.util.List;
import java.util.Set;

/**
 * What there is to say about a step after a save.
 *
 * @param focus the exercise to work at; null when all are done, or when what is red belongs to the step as a whole
 * @param failure the first thing that is red, or null
 * @param compileErrors what the compiler has against the code; then nothing has run
 * @param trouble why nothing could be judged at all, or an empty text
 * @param exercises all numbers of the step
 * @param done those that are done, as far as is known
 * @param solved the exercise that this very save has finished, or null
 * @param isFirstLook whether only the exercise at hand has been looked at, which is green; everything else comes next
 */
public record Inspection(Step step, Exercise focus, Result failure, List<String> compileErrors, String trouble,
        List<String> exercises, Set<String> done, Exercise solved, boolean isFirstLook) {

    /** Whether everything that the step asks for is green. */
    public boolean isFinished() {
        return !isFirstLook && failure == null && compileErrors.isEmpty() && trouble.isEmpty();
    }

    Inspection withDone(Set<String> known) {
        return new Inspection(step, focus, failure, compileErrors, trouble, exercises, known, solved, isFirstLook);
    }
}
