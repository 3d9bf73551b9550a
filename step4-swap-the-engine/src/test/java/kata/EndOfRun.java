package kata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run what a learner needs to know: the first thing that is red and where to go on, or that the
 * step is done. Maven is told to be quiet, and a quiet Maven says nothing about a green run. Silent in an IDE, which
 * has a view of its own.
 */
public final class EndOfRun implements TestExecutionListener {

    private final String step = System.getProperty("kata.step");
    private TestPlan plan;
    private long planned;
    private int specs;
    private int scenarios;
    private int waiting;
    private String stretchExercise = "";
    private final Databases databases = new Databases();
    private Failure first;
    private final List<String> alsoRed = new ArrayList<>();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
        planned = plan.countTestIdentifiers(test -> test.isTest() && !isLeftOut(test));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            databases.countOneSpec();
        }
        if (result.getStatus() == Status.FAILED) {
            remember(new Failure(plan, test, result.getThrowable().orElseThrow()));
        } else if (test.isTest()) {
            count(test, result.getStatus());
        }
        if (test.isTest()) {
            Evidence.forget();
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (isLeftOut(test)) {
            databases.leaveOut(new Failure(plan, test, null).name(), reason);
        }
    }

    private static boolean isLeftOut(TestIdentifier test) {
        return test.getSource().orElse(null) instanceof MethodSource method && method.getJavaMethod().isAnnotationPresent(Disabled.class);
    }

    private void remember(Failure failure) {
        if (first == null) {
            first = failure;
        } else {
            alsoRed.add("  red    " + failure.name() + "\n");
        }
    }

    private void count(TestIdentifier test, Status status) {
        if (status == Status.ABORTED) {
            waiting++;
            stretchExercise = plan.getParent(test).orElseThrow().getDisplayName().split(" ")[0];
        } else if (isScenario(test)) {
            scenarios++;
        } else {
            specs++;
        }
    }

    private static boolean isScenario(TestIdentifier test) {
        return test.getUniqueId().contains("[engine:cucumber]");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (step != null) {
            System.out.println();
            System.out.println((first == null ? praise() : first + "\n" + String.join("", alsoRed) + score()) + databases);
        }
    }

    private String score() {
        return "  %s: %d of %d specs and scenarios are green.".formatted(step, specs + scenarios, planned);
    }

    private String praise() {
        var counts = "%d specs and %d scenarios are green.".formatted(specs, scenarios);
        if (!part().isEmpty()) {
            return "  %s, in part (%s): %s".formatted(step, part(), counts);
        }
        if (specs == 0 || scenarios == 0) {
            return "  %s: %s Something did not run: this proves nothing.".formatted(step, counts);
        }
        var stretch = waiting == 0 ? "" : "\n  The stretch exercise %s has not been begun: %d specs wait for you."
                .formatted(stretchExercise, waiting);
        return "  %s is done: %s%s\n  The scenarios as a page: %s/target/scenarios.html\n  Next: %s"
                .formatted(step, counts, stretch, Path.of("").toAbsolutePath().getFileName(), System.getProperty("kata.next"));
    }

    /** Which part of the specs was asked for: empty means all. Maven passes an unset property on as it stands: ${...}. */
    private static String part() {
        var only = System.getProperty("kata.only", "");
        return only.isEmpty() || only.startsWith("$") ? System.getProperty("kata.part", "") : only;
    }
}
