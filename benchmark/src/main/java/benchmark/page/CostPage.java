package benchmark.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page about costs: what stands between two marks of it, and its plot, comes from the results and from nowhere else. */
public final class CostPage {

    private static final Path COSTS = Path.of("results", "costs.csv");
    private static final Path FEEDBACK = Path.of("results", "feedback.csv");
    private static final String NOT_MEASURED = "*Not measured yet: the command above does it.*";
    private static final Path PAGE = Path.of("..", "docs", "costs.md");
    private static final Path PLOT = Path.of("..", "docs", "costs.svg");

    private CostPage() {
    }

    /** Renews the page and its plot. */
    public static void write() throws IOException {
        for (var file : renewed().entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    /** The files as they should be. */
    static Map<Path, String> renewed() throws IOException {
        var files = new LinkedHashMap<Path, String>();
        var page = Files.readString(PAGE);
        if (Files.exists(COSTS)) {
            var costs = CostResults.from(Files.readAllLines(COSTS));
            page = between(page, "costs", new CostTables(costs).markdown());
            files.put(PLOT, new CostPlot(costs).svg());
        } else {
            page = between(page, "costs", NOT_MEASURED);
        }
        page = between(page, "feedback", Files.exists(FEEDBACK) ? FeedbackResults.from(Files.readAllLines(FEEDBACK)).markdown() : NOT_MEASURED);
        files.put(PAGE, page);
        return files;
    }

    static String between(String page, String mark, String text) {
        var begin = "<!-- %s: made from benchmark/results, change nothing here -->\n".formatted(mark);
        var end = "\n<!-- end of %s -->".formatted(mark);
        var from = page.indexOf(begin);
        var to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("%s lacks the marks around %s. Put these two lines where it belongs:%n%s%s"
                    .formatted(PAGE, mark, begin, end.strip()));
        }
        return page.substring(0, from) + begin + "\n" + text + "\n" + page.substring(to);
    }
}
