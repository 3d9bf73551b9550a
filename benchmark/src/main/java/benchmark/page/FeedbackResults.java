package benchmark.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a learner waits, by module and by what Maven was asked for; all figures are medians of the rounds. */
final class FeedbackResults {

    private final Map<String, Map<String, List<Double>>> seconds;

    private FeedbackResults(Map<String, Map<String, List<Double>>> seconds) {
        this.seconds = seconds;
    }

    static FeedbackResults from(List<String> csv) {
        return new FeedbackResults(csv.stream().skip(1).map(line -> line.split(";")).collect(groupingBy(
                field -> field[0], LinkedHashMap::new, groupingBy(field -> field[1], mapping(field -> Double.valueOf(field[2]), toList())))));
    }

    String markdown() {
        var lines = new ArrayList<>(List.of(
                "| | `mvn test` | against the empty module | Maven starts | compiling | the specs' JVM starts | specs |",
                "|---|---:|---:|---:|---:|---:|---:|"));
        var empty = seconds.keySet().iterator().next();
        for (var subject : seconds.keySet()) {
            var start = median(subject, "validate");
            var compiled = median(subject, "test-compile");
            var whole = median(subject, "test");
            var specs = median(subject, "specs");
            lines.add("| %s | %.1f s | %.2f | %.1f s | %.1f s | %.1f s | %.1f s |".formatted(subject, whole, whole / median(empty, "test"),
                    start, compiled - start, whole - compiled - specs, specs));
        }
        return String.join("\n", lines);
    }

    private double median(String subject, String what) {
        var sorted = seconds.get(subject).get(what).stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
