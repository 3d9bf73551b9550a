package dojo.gates;

import dojo.engine.Result;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** With the answers, every spec and scenario of the manifest ran and passed, and nothing else ran. */
public final class Answers implements Gate {

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<String> complaints(Proof proof) {
        return proof.complaints(proof.kata().steps(), step -> {
            var verdict = proof.judge().judge(Sources.answers(step), proof.judge().specs(step).everywhere());
            proof.counts().answers(step, verdict);
            return complaints(step, verdict);
        });
    }

    private static List<String> complaints(Step step, Verdict verdict) {
        var complaints = new ArrayList<>(shortcomings(step, verdict, Manifest.of(step).keySet()).stream()
                .map(shortcoming -> "%s, with the answers: %s".formatted(step, shortcoming)).toList());
        complaints.addAll(Manifest.unlisted(step, verdict.passed()));
        if (verdict.results().stream().noneMatch(result -> result.spec().scenario())) {
            complaints.add("%s: not one scenario ran. Is there a class Scenarios with @Suite, and does it find ../features?".formatted(step));
        }
        return complaints;
    }

    /** What keeps a source tree from being finished: all that failed, and all that is listed in the manifest and did not run. */
    static List<String> shortcomings(Step step, Verdict verdict, Set<String> listed) {
        if (!verdict.compiles()) {
            return List.of("it does not compile:\n" + String.join("\n", verdict.compileErrors()));
        }
        var shortcomings = new ArrayList<String>();
        verdict.results().stream().filter(Result::failed).forEach(result ->
                shortcomings.add("%s fails: %s".formatted(result.spec(), result.failure())));
        var failed = verdict.results().stream().filter(Result::failed).map(result -> result.spec().id()).toList();
        listed.stream().filter(id -> !Manifest.leavesOut(step, id)).filter(id -> !verdict.passed().contains(id) && !failed.contains(id)).forEach(id ->
                shortcomings.add("%s is in dojo/manifest.txt and did not run.".formatted(id)));
        return shortcomings;
    }
}
