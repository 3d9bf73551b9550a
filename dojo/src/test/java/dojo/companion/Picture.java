package dojo.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.ScreenTerminal;

/** Screens of a terminal as one SVG that shows them in turn; where nothing moves, it shows the first. */
final class Picture {

    private static final int COLUMN = 9;
    private static final int ROW = 19;
    private static final int MARGIN = 16;
    private static final int SECONDS_PER_SCREEN = 5;
    private static final String PAPER = "#1b1f27";
    private static final String INK = "#d8dee9";
    private static final String FAINT = "#8b95a7";

    private final List<List<String>> screens = new ArrayList<>();
    private int width;
    private int height;

    /** Keeps what the screen shows now. How long a verdict took is another number each time, so it is left out. */
    void take(ScreenTerminal screen) {
        var columns = screen.getColumns();
        var rows = screen.getRows();
        var cells = new long[columns * rows];
        screen.dump(cells, null);
        width = columns * COLUMN + 2 * MARGIN;
        height = rows * ROW + 2 * MARGIN;
        var lines = new ArrayList<String>();
        for (var row = 0; row < rows; row++) {
            lines.add(line(cells, row * columns, columns, MARGIN + (row + 1) * ROW - 5));
        }
        screens.add(lines);
    }

    private static String line(long[] cells, int from, int columns, int y) {
        var line = new StringBuilder();
        var start = from;
        for (var i = from; i < from + columns; i++) {
            if (i + 1 == from + columns || !style(cells[i + 1]).equals(style(cells[i]))) {
                var words = words(cells, start, i + 1);
                if (!words.isBlank()) {
                    var indent = words.length() - words.stripLeading().length();
                    line.append(text(MARGIN + (start + indent - from) * COLUMN, y, style(cells[i]), words.strip()));
                }
                start = i + 1;
            }
        }
        return line.toString();
    }

    /** With the length that it has in cells: not every machine has the same monospaced font. */
    private static String text(int x, int y, String style, String words) {
        var timeless = words.replaceAll("Seen in \\d+ ms\\.", "Seen.");
        return "<text x=\"%d\" y=\"%d\" textLength=\"%d\"%s>%s</text>\n".formatted(x, y, timeless.length() * COLUMN, style, escaped(timeless));
    }

    private static String words(long[] cells, int from, int to) {
        var words = new StringBuilder();
        for (var i = from; i < to; i++) {
            words.appendCodePoint(Math.max(' ', ScreenTerminal.cellCodePoint(cells[i])));
        }
        return words.toString().stripTrailing();
    }

    private static String style(long cell) {
        var colour = ScreenTerminal.cellHasForeground(cell) ? colour(ScreenTerminal.cellForeground(cell)) : ScreenTerminal.cellDim(cell) ? FAINT : "";
        var style = (colour.isEmpty() ? "" : "fill: " + colour + ";") + (ScreenTerminal.cellBold(cell) ? "font-weight: bold;" : "");
        return style.isEmpty() ? "" : " style=\"" + style + "\"";
    }

    private static String colour(int rgb) {
        var red = rgb >> 8 & 0xf;
        var green = rgb >> 4 & 0xf;
        var blue = rgb & 0xf;
        if (red > green && red > blue) {
            return "#ff8f8f";
        }
        if (red > blue && green > blue) {
            return "#f0d080";
        }
        return blue > red ? "#7fc8e8" : "#8fd694";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String svg() {
        var seconds = screens.size() * SECONDS_PER_SCREEN;
        var share = 100.0 / screens.size();
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" xml:space="preserve" role="img" aria-label="The companion in a terminal">
                <style>
                text { font: 15px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: %3$s; white-space: pre; }
                .screen + .screen { opacity: 0; }
                @media (prefers-reduced-motion: no-preference) {
                .screen { animation: turn %4$ds infinite step-end; }
                """.formatted(width, height, INK, seconds));
        for (var i = 0; i < screens.size(); i++) {
            svg.append(".screen:nth-of-type(%d) { animation-delay: %ds; }%n".formatted(i + 1, (i - screens.size()) * SECONDS_PER_SCREEN));
        }
        svg.append(String.format(Locale.ROOT, "@keyframes turn { 0%% { opacity: 1; } %.3f%% { opacity: 0; } }%n}%n</style>%n", share));
        svg.append("<rect width=\"%d\" height=\"%d\" rx=\"10\" fill=\"%s\" stroke=\"#8b95a7\"/>%n".formatted(width, height, PAPER));
        screens.forEach(lines -> svg.append("<g class=\"screen\">\n").append(String.join("", lines)).append("</g>\n"));
        return svg.append("</svg>\n").toString().replace("\r", "");
    }
}
