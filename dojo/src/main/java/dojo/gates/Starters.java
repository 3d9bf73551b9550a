package dojo.gates;

import dojo.engine.Failure;
import dojo.engine.Result;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Every starter is red exactly where the manifest says so, and every red is a TODO of its step. */
public final class Starters implements Gate {

    @Override
    public String name() {
        return "starters";
    }

    @Override
    public List<String> complaints(Proof proof) {
        var verdicts = new ConcurrentSkipListMap<Step, Verdict>(Comparator.comparing(Step::name));
        var complaints = proof.complaints(proof.kata().steps(), step -> {
            var verdict = proof.judge().judge(Sources.starter(step), proof.judge().specs(step).everywhere());
            verdicts.put(step, verdict);
            return complaints(step, verdict, proof.wish().update());
        });
        if (proof.wish().update()) {
            Manifest.write(proof.kata(), verdicts);
        }
        return complaints;
    }

    private static List<String> complaints(Step step, Verdict verdict, boolean update) {
        if (!verdict.compiles()) {
            return List.of("%s: the starter does not compile, so a learner's first run shows no exercise. Mend src/main/java:%n%s"
                    .formatted(step, String.join("\n", verdict.compileErrors())));
        }
        var complaints = new ArrayList<String>();
        verdict.results().stream().filter(Result::failed).filter(result -> !isToDoOf(step, result.failure())).forEach(result ->
                complaints.add("%s: %s fails on the starter, but not with a TODO of its step: %s%nWhoever begins has to read "
                        .formatted(step, result.spec(), result.failure())
                        + "\"TODO %d.n: what to do\". Let the stub throw it, or let the spec pass it on.".formatted(step.number())));
        if (!update) {
            complaints.addAll(differences(step, Manifest.of(step), actual(verdict)));
        }
        return complaints;
    }

    private static boolean isToDoOf(Step step, Failure failure) {
        return failure.isToDo() && failure.message().startsWith("TODO " + step.number() + ".");
    }

    private static Map<String, String> actual(Verdict verdict) {
        var words = new LinkedHashMap<String, String>();
        verdict.results().forEach(result -> words.put(result.spec().id(), Manifest.word(result.outcome())));
        return words;
    }

    private static List<String> differences(Step step, Map<String, String> listed, Map<String, String> actual) {
        var complaints = new ArrayList<String>();
        if (actual.isEmpty()) {
            complaints.add("%s: not one spec ran. A suite that runs nothing proves nothing: is there a class When_... in its tests?"
                    .formatted(step));
        }
        listed.forEach((id, word) -> {
            if (!actual.containsKey(id)) {
                complaints.add("%s: %s is in dojo/manifest.txt and did not run. Bring it back. %s".formatted(step, id, Manifest.UPDATE));
            } else if (!actual.get(id).equals(word)) {
                complaints.add("%s: %s is %s on the starter, and %s in dojo/manifest.txt. A stub may have come to hold a part of the "
                        .formatted(step, id, actual.get(id), word)
                        + "answer, or the spec asks for nothing: make it red again. " + Manifest.UPDATE);
            }
        });
        complaints.addAll(Manifest.unlisted(step, actual.keySet()));
        if (complaints.isEmpty() && !Manifest.isInOrder(step, actual.keySet())) {
            complaints.add("%s: the specs ran in another order than in dojo/manifest.txt; look at their @Order. %s"
                    .formatted(step, Manifest.UPDATE));
        }
        return complaints;
    }
}
