package dojo.gates;

import dojo.engine.Exercise;
import dojo.engine.Outcome;
import dojo.engine.Result;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Solving one exercise after the other moves the first failure to the next one, always to its own TODO. */
public final class Walk implements Gate {

    @Override
    public String name() {
        return "walk";
    }

    @Override
    public List<String> complaints(Proof proof) {
        var stops = proof.kata().steps().stream().flatMap(step -> stops(step, proof.judge().specs(step).exercises()).stream()).toList();
        return proof.complaints(stops, stop -> {
            var step = stop.sources().step();
            proof.progress().tell(() -> "%s: at exercise %s".formatted(step, stop.ahead().get(0)));
            return complaints(step, stop.ahead(), proof.judge().judge(stop.sources(), proof.judge().specs(step).withoutScenarios()));
        });
    }

    /** Where a learner stands who has solved all exercises but those ahead. */
    private record Stop(Sources sources, List<Exercise> ahead) {
    }

    private static List<Stop> stops(Step step, List<Exercise> exercises) {
        var stops = new ArrayList<Stop>();
        var sources = Sources.starter(step);
        for (var i = 0; i < exercises.size(); i++) {
            stops.add(new Stop(sources, exercises.subList(i, exercises.size())));
            sources = sources.withAnswersTo(exercises.get(i));
        }
        return stops;
    }

    private static List<String> complaints(Step step, List<Exercise> ahead, Verdict verdict) {
        var next = ahead.get(0);
        if (!verdict.compiles()) {
            return List.of("%s, before %s: it does not compile, so an answer before it needs one after it, or the stub of %s has "
                    .formatted(step, next, next) + "another shape than its answer:\n" + String.join("\n", verdict.compileErrors()));
        }
        var complaints = new ArrayList<String>();
        if (!isStretch(next, ahead, verdict)) {
            complaints.addAll(firstFailure(step, next, verdict));
        }
        var specs = ahead.stream().flatMap(exercise -> exercise.specs().stream()).collect(Collectors.toSet());
        verdict.results().stream().filter(Result::passed).filter(result -> specs.contains(result.spec().type())).forEach(result ->
                complaints.add(("%s, before %s: %s is green already. A spec that passes before its exercise is solved teaches nothing: "
                        + "does a stub hold a part of the answer, or does it belong to an earlier exercise?").formatted(step, next, result.spec())));
        return complaints;
    }

    /** The last exercise of a step may wait to be begun instead of failing. */
    private static boolean isStretch(Exercise next, List<Exercise> ahead, Verdict verdict) {
        var its = verdict.results().stream().filter(result -> next.specs().contains(result.spec().type())).toList();
        return ahead.size() == 1 && !its.isEmpty() && its.stream().allMatch(result -> result.outcome() == Outcome.WAITING);
    }

    private static List<String> firstFailure(Step step, Exercise next, Verdict verdict) {
        var first = verdict.firstFailure().orElse(null);
        if (first == null) {
            return List.of("%s, before %s: nothing fails, so nobody would know that %s is next. Let its stubs throw \"TODO %s: ...\"."
                    .formatted(step, next, next, next));
        }
        var ofNext = Set.copyOf(next.specs()).contains(first.spec().type());
        if (!ofNext || !first.failure().isToDoOf(next.number())) {
            return List.of(("%s, before %s: the first failure should be its TODO, and it is %s: %s%nEither an answer before %s is "
                    + "incomplete or needs a later one, or the @Order of the specs does not follow the exercises, or a stub names "
                    + "another exercise.").formatted(step, next, first.spec(), first.failure(), next));
        }
        return List.of();
    }
}
