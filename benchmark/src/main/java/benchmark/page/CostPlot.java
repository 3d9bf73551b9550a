package benchmark.page;

import static benchmark.page.CostResults.ONE_BY_ONE;
import static benchmark.page.CostResults.SIZES;
import static java.util.stream.Collectors.joining;

import benchmark.Database;
import benchmark.engines.Engines;
import benchmark.page.CostResults.Figure;
import benchmark.page.CostResults.UseCase;
import java.util.Locale;
import java.util.stream.Stream;

/** The measured costs as a picture: a panel for each use case and database, a line for each engine, both axes logarithmic. */
final class CostPlot {

    private static final int WIDTH = 366;
    private static final int HEIGHT = 190;
    private static final int LEFT = 66;
    private static final int TOP = 84;
    private static final int ACROSS = WIDTH + 76;
    private static final int DOWN = HEIGHT + 80;
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 868" width="900" height="868" role="img" aria-labelledby="title desc">
              <title id="title">What one issue costs, by the number of issues in a unit of work</title>
              <desc id="desc">Six panels, three use cases on two databases. Each shows microseconds per issue against the number of issues in one
                unit, one line for each engine. The figures stand in the tables of the page.</desc>
              <style>
                text { font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; font-size: 13px; fill: #24303c; }
                .head { font-size: 13px; font-weight: 600; }
                .tick { font-size: 12px; fill: #50606f; }
                .mid { text-anchor: middle; }
                .end { text-anchor: end; }
                .panel { fill: #f7f9fb; stroke: #c9d3dc; }
                .grid { stroke: #dde4ea; }
                .line { fill: none; stroke-width: 2; }
                .plain { stroke: #24303c; fill: #24303c; stroke-dasharray: 6 4; }
                .kata { stroke: #1f6fd1; fill: #1f6fd1; }
                .jdbi { stroke: #b26a00; fill: #b26a00; }
                .spring { stroke: #2f8f46; fill: #2f8f46; }
                .hibernate { stroke: #b4359a; fill: #b4359a; }
                path.line { fill: none; }
                path.kata { stroke-width: 3.5; }
                @media (prefers-color-scheme: dark) {
                  text { fill: #e3e9ef; }
                  .tick { fill: #a9b7c4; }
                  .panel { fill: #161c23; stroke: #3a4653; }
                  .grid { stroke: #2a343f; }
                  .plain { stroke: #e3e9ef; fill: #e3e9ef; }
                  .kata { stroke: #62a8ff; fill: #62a8ff; }
                  .jdbi { stroke: #f0a63c; fill: #f0a63c; }
                  .spring { stroke: #6fce86; fill: #6fce86; }
                  .hibernate { stroke: #ec84d6; fill: #ec84d6; }
                }
              </style>
            """;

    private final CostResults results;

    CostPlot(CostResults results) {
        this.results = results;
    }

    String svg() {
        var panels = Stream.of(UseCase.values())
                .flatMap(useCase -> Stream.of(Database.Kind.values()).map(database -> panel(useCase, database)))
                .collect(joining());
        return HEAD + legend() + panels + "</svg>\n";
    }

    private static String legend() {
        var x = new int[] {LEFT};
        return ONE_BY_ONE.stream().map(engine -> {
            var entry = format("""
                      <path class="line %s" d="M%d 24h28"/><circle class="%1$s" cx="%d" cy="24" r="3"/>
                      <text x="%d" y="28">%s</text>
                    """, style(engine), x[0], x[0] + 14, x[0] + 36, engine.title());
            x[0] += 70 + 7 * engine.title().length();
            return entry;
        }).collect(joining());
    }

    private String panel(UseCase useCase, Database.Kind database) {
        var scale = scaleOf(useCase, database);
        var title = format("""
                    <text class="head" x="0" y="-12">%s</text>
                    <text class="end" x="%d" y="-12">%s</text>
                    <rect class="panel" width="%2$d" height="%d"/>
                """, useCase.title, WIDTH, CostTables.name(database), HEIGHT);
        return format("  <g transform=\"translate(%d %d)\">\n", LEFT + database.ordinal() * ACROSS, TOP + useCase.ordinal() * DOWN)
                + title + scale.ticks()
                + others().map(engine -> line(useCase, database, engine, scale)).collect(joining())
                + line(useCase, database, Engines.PLAIN, scale)
                + "  </g>\n";
    }

    // The floor is drawn last: its dashes show on whatever lies on it.
    private static Stream<Engines> others() {
        return ONE_BY_ONE.stream().filter(engine -> engine != Engines.PLAIN);
    }

    private String line(UseCase useCase, Database.Kind database, Engines engine, Scale scale) {
        var points = SIZES.stream()
                .map(n -> new double[] {Scale.x(n), scale.y(results.microsecondsPerIssue(new Figure(useCase, database, engine, n)))})
                .toList();
        return format("    <path class=\"line %s\" d=\"M%s\"/>\n", style(engine),
                points.stream().map(point -> format("%.1f %.1f", point[0], point[1])).collect(joining("L")))
                + points.stream().map(point -> format("    <circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>\n", style(engine), point[0], point[1]))
                        .collect(joining());
    }

    private Scale scaleOf(UseCase useCase, Database.Kind database) {
        var times = ONE_BY_ONE.stream().flatMap(engine -> SIZES.stream().map(n -> new Figure(useCase, database, engine, n)))
                .mapToDouble(results::microsecondsPerIssue).summaryStatistics();
        return new Scale((int) Math.floor(Math.log10(times.getMin())), (int) Math.ceil(Math.log10(times.getMax())));
    }

    private static String style(Engines engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    /** From one power of ten of microseconds to another. */
    private record Scale(int from, int to) {

        static double x(int n) {
            return 14 + Math.log10(n) / 4 * (WIDTH - 28);
        }

        double y(double microseconds) {
            return HEIGHT - (Math.log10(microseconds) - from) / (to - from) * HEIGHT;
        }

        String ticks() {
            var ticks = new StringBuilder();
            for (var power = from; power <= to; power++) {
                var y = y(Math.pow(10, power));
                ticks.append(format("    <path class=\"grid\" d=\"M0 %.1fH%d\"/><text class=\"tick end\" x=\"-8\" y=\"%.1f\">%s</text>\n",
                        y, WIDTH, y + 4, power < 0 ? format("%.1f", Math.pow(10, power)) : format("%,d", (int) Math.pow(10, power))));
            }
            for (var n : SIZES) {
                ticks.append(format("    <text class=\"tick mid\" x=\"%.1f\" y=\"%d\">%,d</text>\n", x(n), HEIGHT + 17, n));
            }
            return ticks + format("    <text class=\"tick mid\" x=\"%d\" y=\"%d\">issues in one unit, n</text>\n", WIDTH / 2, HEIGHT + 35)
                    + format("    <text class=\"tick mid\" transform=\"translate(-48 %d) rotate(-90)\">\u00b5s per issue</text>\n", HEIGHT / 2);
        }
    }
}
