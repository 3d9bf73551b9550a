package benchmark;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says on the screen how many checks ran, and why some failed: Surefire is told to be quiet in this kata. */
public final class Verdict implements TestExecutionListener {

    private int passed;
    private int failed;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            failed++;
            System.out.printf("  FAILED: %s%n  %s%n", test.getDisplayName().replace('_', ' '), result.getThrowable().map(Throwable::getMessage).orElse(""));
        } else if (test.isTest()) {
            passed++;
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.printf("  The benchmark: %d passed, %d failed%n", passed, failed);
    }
}
