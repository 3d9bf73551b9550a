package benchmark;

import benchmark.engines.Engines;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Lets JMH measure one engine on one database in this JVM: first everything is warmed up, then each use case is measured.
 * JMH's own way, a JVM for each figure, would spend most of the time on warming up the same database again and again.
 */
final class OneEngine {

    private OneEngine() {
    }

    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        Locale.setDefault(Locale.ROOT);
        var given = new CommandLineOptions(Arrays.copyOfRange(arguments, 3, arguments.length));
        new Runner(options(arguments[0], arguments[1], Engines.valueOf(arguments[2]), given)).run();
    }

    private static Options options(String result, String database, Engines engine, CommandLineOptions given) {
        var options = new OptionsBuilder().parent(given)
                .include(UseCases.class.getName())
                .forks(0)
                .warmupMode(WarmupMode.BULK)
                .warmupIterations(given.getWarmupIterations().orElse(1))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.milliseconds(400)))
                .measurementIterations(given.getMeasurementIterations().orElse(3))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(250)))
                .param("database", database)
                .param("engine", engine.name())
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.CSV)
                .result(result);
        if (engine.isInBatches()) {
            // One size of five has to warm up the JVM for all of them.
            options.param("n", "1000").warmupIterations(5 * given.getWarmupIterations().orElse(1));
        }
        return options.build();
    }
}
