package benchmark.page;

import static benchmark.page.CostResults.ONE_BY_ONE;
import static benchmark.page.CostResults.SIZES;
import static java.util.stream.Collectors.joining;

import benchmark.Database;
import benchmark.engines.Engines;
import benchmark.page.CostResults.Figure;
import benchmark.page.CostResults.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The measured costs as Markdown. */
final class CostTables {

    private static final double AIM = 1.10;

    private final CostResults results;

    CostTables(CostResults results) {
        this.results = results;
    }

    static String name(Database.Kind database) {
        return database == Database.Kind.H2 ? "H2" : "PostgreSQL";
    }

    String markdown() {
        var lines = new ArrayList<String>();
        for (var database : Database.Kind.values()) {
            lines.addAll(List.of("### On " + name(database), ""));
            lines.addAll(ratios(database));
            lines.add("");
        }
        lines.addAll(List.of("### From n = 1 to 10,000", "", "What one issue costs with the kata's unit of work, in microseconds:", ""));
        lines.addAll(flatness());
        lines.addAll(List.of("", "### With batches", "", "n = 1000, as a multiple of plain JDBC that sends one statement after the other:", ""));
        lines.addAll(batches());
        lines.addAll(List.of("", "### In one sentence each", ""));
        lines.addAll(summary());
        return String.join("\n", lines);
    }

    private List<String> ratios(Database.Kind database) {
        var others = ONE_BY_ONE.stream().filter(engine -> engine != Engines.PLAIN).toList();
        var lines = new ArrayList<>(header("use case | n | plain JDBC, \u00b5s per issue | "
                + others.stream().map(Engines::title).collect(joining(" | ")), 2));
        for (var useCase : UseCase.values()) {
            for (var n : SIZES) {
                var plain = new Figure(useCase, database, Engines.PLAIN, n);
                lines.add("| %s | %,d | %s | %s |".formatted(useCase.title, n, time(plain),
                        others.stream().map(engine -> ratio(plain.with(engine))).collect(joining(" | "))));
            }
        }
        return lines;
    }

    private List<String> flatness() {
        var lines = new ArrayList<>(header("use case | database | "
                + SIZES.stream().map("n = %,d"::formatted).collect(joining(" | ")), 2));
        for (var useCase : UseCase.values()) {
            for (var database : Database.Kind.values()) {
                lines.add("| %s | %s | %s |".formatted(useCase.title, name(database),
                        SIZES.stream().map(n -> time(new Figure(useCase, database, Engines.KATA, n))).collect(joining(" | "))));
            }
        }
        return lines;
    }

    private List<String> batches() {
        var engines = List.of(Engines.KATA, Engines.BATCHED, Engines.HIBERNATE, Engines.HIBERNATE_BATCHED);
        var lines = new ArrayList<>(header("use case | database | " + engines.stream().map(Engines::title).collect(joining(" | ")), 2));
        for (var useCase : UseCase.values()) {
            for (var database : Database.Kind.values()) {
                lines.add("| %s | %s | %s |".formatted(useCase.title, name(database), engines.stream()
                        .map(engine -> ratio(new Figure(useCase, database, engine, 1000))).collect(joining(" | "))));
            }
        }
        return lines;
    }

    private List<String> summary() {
        var noise = results.differencesBetweenRounds();
        return List.of(
                "- The kata's unit of work is within %.2f of plain JDBC in %s.".formatted(AIM, count(figure -> results.ratioToPlainJdbc(figure) <= AIM)),
                "- It is ahead of Hibernate in %s.".formatted(count(figure ->
                        results.ratioToPlainJdbc(figure) < results.ratioToPlainJdbc(figure.with(Engines.HIBERNATE)))),
                "- Noise: between the two rounds, half of all figures differ by less than %.0f%%, nine out of ten by less than %.0f%%."
                        .formatted(100 * noise.get(noise.size() / 2), 100 * noise.get(noise.size() * 9 / 10)));
    }

    private String count(Predicate<Figure> condition) {
        return Stream.of(Database.Kind.values())
                .map(database -> {
                    var figures = Stream.of(UseCase.values())
                            .flatMap(useCase -> SIZES.stream().map(n -> new Figure(useCase, database, Engines.KATA, n))).toList();
                    return "%d of %d figures on %s".formatted(figures.stream().filter(condition).count(), figures.size(), name(database));
                })
                .collect(joining(" and "));
    }

    private String ratio(Figure figure) {
        return String.format(Locale.ROOT, "%.2f", results.ratioToPlainJdbc(figure));
    }

    private String time(Figure figure) {
        var time = results.microsecondsPerIssue(figure);
        return String.format(Locale.ROOT, time < 10 ? "%.2f" : time < 100 ? "%.1f" : "%.0f", time);
    }

    private static List<String> header(String columns, int texts) {
        var count = columns.split("\\|").length;
        return List.of("| " + columns + " |", "|---".repeat(texts) + "|---:".repeat(count - texts) + "|");
    }
}
