package dojo.engine;

import dojo.worker.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Listens to one run of the worker to its end, good or bad, and keeps what it hears as results. */
final class Hearing {

    private final WorkerProcess worker;
    private final Duration limit;
    private final long deadline;
    private final Map<String, Result> results = new LinkedHashMap<>();
    private Spec running = new Spec("", "the run as a whole", "", "the run as a whole", false);
    private String exit;
    private boolean over;
    private boolean workerIsSpent;

    Hearing(WorkerProcess worker, Duration limit) {
        this.worker = worker;
        this.limit = limit;
        deadline = System.nanoTime() + limit.toNanos();
    }

    List<Result> results() {
        while (!over) {
            var fields = worker.next(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            if (fields == null) {
                end("The specs did not come to an end within %d seconds: is there an endless loop, or does something wait for ever?"
                        .formatted(limit.toSeconds()));
            } else if (fields.isEmpty()) {
                end(causeOfDeath());
            } else {
                take(fields);
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(results.values()));
    }

    /** Whether the worker must not be used again. */
    boolean workerIsSpent() {
        return workerIsSpent;
    }

    private void take(List<String> fields) {
        switch (Event.valueOf(fields.get(0))) {
            case READY -> { }
            case STARTED -> running = spec(fields);
            case PASSED -> add(spec(fields), Outcome.PASSED, null);
            case WAITING -> add(spec(fields), Outcome.WAITING, null);
            case SKIPPED -> add(spec(fields), Outcome.SKIPPED, null);
            case FAILED -> add(spec(fields), Outcome.FAILED, failure(fields));
            case LEAKED -> leaked(fields.get(1), fields.get(2));
            case EXIT -> exit = fields.get(1);
            case DONE -> over = true;
        }
    }

    private static Spec spec(List<String> fields) {
        return Spec.of(fields.subList(1, 6));
    }

    private static Failure failure(List<String> fields) {
        return new Failure(fields.get(6), fields.get(7), Boolean.parseBoolean(fields.get(8)), fields.get(9).lines().toList());
    }

    /** A class that fails after its specs did has something to add, not something to replace. */
    private void add(Spec spec, Outcome outcome, Failure failure) {
        results.merge(spec.id(), new Result(spec, outcome, failure), (first, second) -> first.failed() ? first : second);
    }

    private void leaked(String thread, String place) {
        var after = new Spec("", "after the run", "after the run", "after the run", false);
        add(after, Outcome.FAILED, Failure.ofJudge(("The thread '%s' is still alive after the run, at %s: a thread that somebody "
                + "starts has to be ended by somebody, or the program never ends.").formatted(thread, place)));
        workerIsSpent = true;
    }

    private void end(String message) {
        add(running, Outcome.FAILED, Failure.ofJudge(message));
        workerIsSpent = true;
        over = true;
    }

    private String causeOfDeath() {
        var code = worker.exitCode();
        return exit == null
                ? "The JVM ended in the middle of the run (exit code %d).".formatted(code)
                : "The code called System.exit(%d) at %s: it ends the program of whoever calls it; throw an exception instead."
                        .formatted(code, exit);
    }
}
