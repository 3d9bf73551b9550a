package dojo.companion;

import dojo.engine.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures how long a learner waits after a save, and how long for Maven: a benchmark for maintainers, not a test. */
@Command(name = "bench", hidden = true, description = {
    "Measures the time from a save to the verdict on the screen, and that of mvn test, on a copy of the kata.",
    "Wrong answers (cards) and right ones are saved in turn. Do nothing else on the machine meanwhile."
})
final class BenchCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Parameters(index = "0..*", paramLabel = "STEP", description = "Such as 2; all steps without it.")
    private List<String> steps = List.of();
    @Option(names = "--saves", defaultValue = "60", description = "How many saves are measured for each step (${DEFAULT-VALUE}).")
    private int saves;
    @Option(names = "--runs", defaultValue = "5", description = "How often Maven runs for each step (${DEFAULT-VALUE}).")
    private int runs;

    @Override
    public Integer call() throws Exception {
        var session = kata.session();
        var chosen = steps.isEmpty() ? session.kata().steps() : steps.stream().map(session::step).toList();
        session.out().printf("Java %s, %d processors, %s%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
        session.out().println("| step | saves | median ms | 95 of 100 below ms | wrong: median ms | right: median ms | all looked at: median ms | mvn test: median ms | times faster |");
        session.out().println("|---|---|---|---|---|---|---|---|---|");
        for (var step : chosen) {
            session.out().println(row(step));
        }
        return ExitCode.OK;
    }

    private String row(Step step) throws IOException, InterruptedException {
        try (var trial = Trial.on(step)) {
            var watched = trial.watch(saves);
            var maven = trial.maven(runs);
            var all = new ArrayList<>(watched.wrong());
            all.addAll(watched.right());
            return String.format(Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |", step, all.size(), percentile(all, 50),
                    percentile(all, 95), percentile(watched.wrong(), 50), percentile(watched.right(), 50),
                    percentile(watched.everything(), 50), percentile(maven, 50),
                    percentile(maven, 50) / percentile(all, 50));
        }
    }

    /** The value below which so many of a hundred lie. */
    private static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
