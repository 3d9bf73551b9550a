package dojo.worker;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Tells the judge about every spec as it happens: if the JVM dies in the middle, all that was said before still counts. */
final class Reporter implements TestExecutionListener {

    private final Wire wire;
    private final Console console;
    private final Runnable afterFailure;
    private TestPlan plan;
    private List<String> running = Names.NONE;

    Reporter(Wire wire, Console console, Runnable afterFailure) {
        this.wire = wire;
        this.console = console;
        this.afterFailure = afterFailure;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        running = Names.of(plan, test);
        if (test.isTest()) {
            say(Event.STARTED, running);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var names = Names.of(plan, test);
        switch (result.getStatus()) {
            case FAILED -> failed(names, result.getThrowable().orElseThrow());
            case ABORTED -> say(Event.WAITING, names);
            case SUCCESSFUL -> succeeded(test, names);
        }
    }

    private void succeeded(TestIdentifier test, List<String> names) {
        var lines = console.newLines();
        if (lines > Console.MOST_LINES) {
            failed(names, new PrintedTooMuch(lines));
        } else if (test.isTest()) {
            say(Event.PASSED, names);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            say(Event.SKIPPED, Names.of(plan, test));
        }
        plan.getChildren(test).forEach(child -> executionSkipped(child, reason));
    }

    /** The run itself could not go on. */
    void broken(Throwable failure) {
        failed(running, failure);
    }

    private void failed(List<String> names, Throwable failure) {
        var ours = Arrays.stream(failure.getStackTrace()).filter(Run::isOurs).map(Run::told).collect(joining("\n"));
        say(Event.FAILED, names, failure.getClass().getName(), String.valueOf(failure.getMessage()),
                String.valueOf(failure instanceof AssertionError), ours);
        afterFailure.run();
    }

    private void say(Event event, List<String> names, String... more) {
        var fields = new ArrayList<String>();
        fields.add(event.name());
        fields.addAll(names);
        fields.addAll(List.of(more));
        wire.say(fields);
    }

    /** Looks like a failed assertion to whoever reads the verdict: it says what was observed, and the idea. */
    private static final class PrintedTooMuch extends AssertionError {

        private static final long serialVersionUID = 1;

        PrintedTooMuch(long lines) {
            super("%d lines were printed during one spec: what the code has to say it says through its methods; take the "
                    .formatted(lines) + "println out of the loop.");
        }
    }
}
