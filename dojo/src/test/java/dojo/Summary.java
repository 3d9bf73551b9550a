package dojo;

import static java.util.stream.Collectors.joining;

import dojo.gates.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** The last lines of the proof: what was counted, how long it took, and which promises are broken. */
public final class Summary implements TestExecutionListener {

    private final Progress progress = new Progress(System.out);
    private final List<String> broken = new ArrayList<>();
    private int seenToFail;
    private boolean gatesRan;

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        gatesRan |= test.getUniqueId().contains(The_proof.class.getName());
        if (result.getStatus() == Status.FAILED) {
            broken.add(test.getDisplayName());
        } else if (test.isTest() && test.getUniqueId().matches(".*_should_(bite|survive_anything)\\].*")) {
            seenToFail++;
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        broken.forEach(name -> progress.say("  BROKEN: " + name.replace("()", "").replace('_', ' ')));
        if (gatesRan) {
            var bites = seenToFail == 0 ? "" : "%d ways to break a kata noticed".formatted(seenToFail);
            progress.say("  The proof: %s.%n".formatted(
                    Stream.of(The_proof.PROOF.counts().toString(), bites, "%d seconds".formatted(progress.seconds()))
                            .filter(part -> !part.isEmpty()).collect(joining("; "))));
        }
    }
}
