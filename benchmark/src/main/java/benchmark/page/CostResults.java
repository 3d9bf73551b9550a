package benchmark.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import benchmark.Database;
import benchmark.engines.Engines;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What JMH wrote into its file: for each figure one line a round, the median of all calls. */
final class CostResults {

    static final List<Integer> SIZES = List.of(1, 10, 100, 1000, 10_000);
    /** The engines that send one statement after the other, and so do the same work. */
    static final List<Engines> ONE_BY_ONE = Stream.of(Engines.values()).filter(engine -> !engine.isInBatches()).toList();

    /** The use cases by the names of their methods, and as people call them. */
    enum UseCase {
        report("report n issues in one unit"),
        amendEach("load n one by one, amend n/10"),
        amendFound("load n with one question, amend n/10");

        final String title;

        UseCase(String title) {
            this.title = title;
        }
    }

    /** Names one figure. */
    record Figure(UseCase useCase, Database.Kind database, Engines engine, int n) {

        Figure with(Engines other) {
            return new Figure(useCase, database, other, n);
        }
    }

    private final Map<Figure, List<Double>> microseconds;

    private CostResults(Map<Figure, List<Double>> microseconds) {
        this.microseconds = microseconds;
    }

    static CostResults from(List<String> csv) {
        var columns = fields(csv.get(0));
        return new CostResults(csv.stream().skip(1).map(CostResults::fields).collect(groupingBy(
                fields -> figure(columns, fields),
                mapping(fields -> Double.valueOf(fields.get(columns.indexOf("Score"))), toList()))));
    }

    private static Figure figure(List<String> columns, List<String> fields) {
        // Such as benchmark.UseCases.report:p0.50, which is its median.
        var method = fields.get(columns.indexOf("Benchmark")).split("\\W+")[2];
        return new Figure(
                UseCase.valueOf(method),
                Database.Kind.valueOf(fields.get(columns.indexOf("Param: database"))),
                Engines.valueOf(fields.get(columns.indexOf("Param: engine"))),
                Integer.parseInt(fields.get(columns.indexOf("Param: n"))));
    }

    // No field of JMH's holds a comma of its own here.
    private static List<String> fields(String line) {
        return Arrays.stream(line.split(",")).map(field -> field.replace("\"", "")).toList();
    }

    /** The mean of the rounds, for one issue out of the n. */
    double microsecondsPerIssue(Figure figure) {
        return rounds(figure).stream().mapToDouble(Double::doubleValue).average().orElseThrow() / figure.n;
    }

    /** How many times as long as plain JDBC it took: both in the same round, then the mean of the rounds. */
    double ratioToPlainJdbc(Figure figure) {
        var plain = rounds(figure.with(Engines.PLAIN));
        var other = rounds(figure);
        return IntStream.range(0, plain.size()).mapToDouble(round -> other.get(round) / plain.get(round)).average().orElseThrow();
    }

    /** How far apart the rounds of a figure are, as a part of the smallest: so much is noise. */
    List<Double> differencesBetweenRounds() {
        return microseconds.values().stream()
                .map(rounds -> rounds.stream().mapToDouble(Double::doubleValue).summaryStatistics())
                .map(rounds -> rounds.getMax() / rounds.getMin() - 1)
                .sorted()
                .toList();
    }

    private List<Double> rounds(Figure figure) {
        var rounds = microseconds.get(figure);
        if (rounds == null) {
            throw new IllegalStateException("the results lack " + figure + ". Measure anew: -Dmeasure=costs");
        }
        return rounds;
    }
}
