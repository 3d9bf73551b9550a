package benchmark;

import benchmark.engines.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kata.database.PostgresServer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One run of the benchmark: all engines on all databases, and its result in a file. */
final class Costs {

    private static final Path RESULT = Path.of("results", "costs.csv");
    /** What sends its statements in batches does less, so it is measured at one size only, for comparison. */
    private static final Set<Engines> IN_BATCHES = EnumSet.of(Engines.BATCHED, Engines.HIBERNATE_BATCHED);

    private Costs() {
    }

    /** The arguments are JMH's own, for a shorter or longer run. */
    static void measure(String... arguments) throws RunnerException, CommandLineOptionException, IOException {
        var given = new CommandLineOptions(arguments);
        Files.createDirectories(RESULT.getParent());
        var results = new ArrayList<RunResult>();
        results.addAll(new Runner(options(given).param("with", names(EnumSet.complementOf(EnumSet.copyOf(IN_BATCHES)))).build()).run());
        results.addAll(new Runner(options(given).param("with", names(IN_BATCHES)).param("n", "1000").build()).run());
        ResultFormatFactory.getInstance(ResultFormatType.CSV, RESULT.toString()).writeOut(results);
    }

    private static ChainedOptionsBuilder options(CommandLineOptions given) {
        return new OptionsBuilder().parent(given)
                .include(UseCases.class.getName())
                .forks(given.getForkCount().orElse(1))
                .warmupIterations(given.getWarmupIterations().orElse(3))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.milliseconds(500)))
                .measurementIterations(given.getMeasurementIterations().orElse(4))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(500)))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dorg.jboss.logging.provider=slf4j",
                        "-Dkata.postgres.url=" + PostgresServer.url());
    }

    private static String[] names(Set<Engines> engines) {
        return engines.stream().map(Enum::name).toArray(String[]::new);
    }
}
