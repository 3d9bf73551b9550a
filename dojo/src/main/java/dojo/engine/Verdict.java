package dojo.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the specs of a step say about a source tree.
 *
 * @param compileErrors what the compiler has against it; then nothing has run
 * @param results the specs and scenarios in the order in which they ran
 */
public record Verdict(List<String> compileErrors, List<Result> results) {

    static Verdict notCompiled(List<String> errors) {
        return new Verdict(List.copyOf(errors), List.of());
    }

    public boolean compiles() {
        return compileErrors.isEmpty();
    }

    /** Whether something ran and nothing failed or was left out; a stretch exercise may wait. */
    public boolean isGreen() {
        return compiles() && results.stream().anyMatch(Result::passed)
                && results.stream().allMatch(result -> result.passed() || result.outcome() == Outcome.WAITING);
    }

    public Optional<Result> firstFailure() {
        return results.stream().filter(Result::failed).findFirst();
    }

    /** The ids of all that passed. */
    public Set<String> passed() {
        return results.stream().filter(Result::passed).map(result -> result.spec().id()).collect(Collectors.toSet());
    }

    boolean doesNotFitTheSpecs() {
        return results.stream().anyMatch(result -> result.failed() && result.failure().isLinkage());
    }
}
