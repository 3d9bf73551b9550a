package benchmark;

import benchmark.engines.Engine;
import benchmark.engines.Engines;
import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The use cases that are measured: one call is one unit of work with n issues. Every call is timed, for its median: whatever
 * else the machine does now and then disturbs a mean much more.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UseCases {

    private static final IssueReporter BOB = new IssueReporter("Bob", "bob@example.org");

    @Param
    public Database.Kind database;
    @Param({"1", "10", "100", "1000", "10000"})
    public int n;
    @Param
    public Engines engine;

    private final SplittableRandom random = new SplittableRandom(1);
    private Database store;
    private Engine running;
    private List<IssueId> ids;
    private int amendments;

    @Setup
    public void open() {
        store = Database.open(database);
        running = engine.on(store.pool());
    }

    // Reported issues stay until the next iteration, so the table grows only for a moment.
    @Setup(Level.Iteration)
    public void fill() {
        var issues = newIssues();
        store.holdOnly(issues);
        ids = issues.stream().map(Issue::id).toList();
    }

    @TearDown
    public void close() {
        running.close();
        store.close();
    }

    @Benchmark
    public void report() {
        running.report(newIssues());
    }

    @Benchmark
    public void amendEach() {
        running.amendEach(ids, amended(), newDescription());
    }

    @Benchmark
    public void amendFound() {
        running.amendFound(BOB.email(), amended(), newDescription());
    }

    private List<Issue> newIssues() {
        return Stream.generate(this::newIssue).limit(n).toList();
    }

    // As random as the kata's own ids, but without the secure random numbers that would cost more than what is measured.
    private Issue newIssue() {
        return new Issue(new IssueId(new UUID(random.nextLong(), random.nextLong())), BOB, "My mouse won't move any more");
    }

    private int amended() {
        return Math.max(1, n / 10);
    }

    private String newDescription() {
        amendments++;
        return "My mouse won't move since " + amendments;
    }
}
