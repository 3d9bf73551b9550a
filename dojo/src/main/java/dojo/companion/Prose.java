package dojo.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jline.utils.WCWidth;

/** Text on a terminal: broken into lines that fit, and without what would make the terminal do strange things. */
public final class Prose {

    private Prose() {
    }

    /** The text in lines of at most this many columns, broken between words where there are any. */
    public static List<String> wrapped(String text, int columns) {
        var lines = new ArrayList<String>();
        harmless(text).lines().forEach(line -> wrap(line, Math.max(columns, 10), lines));
        return lines;
    }

    private static void wrap(String line, int columns, List<String> lines) {
        var rest = line;
        while (width(rest) > columns) {
            var most = fitting(rest, columns);
            var blank = rest.lastIndexOf(' ', most);
            var end = blank > columns / 2 ? blank : most;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
    }

    /** How many characters of the text fit. */
    private static int fitting(String text, int columns) {
        var used = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            used += width(text.codePointAt(i));
            if (used > columns) {
                return Math.max(i, 1);
            }
        }
        return text.length();
    }

    static int width(String text) {
        return text.codePoints().map(Prose::width).sum();
    }

    private static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }

    /** At most so many lines; the last one says that there is more. */
    public static List<String> shortened(List<String> lines, int most, String where) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, Math.max(0, most - 1)));
        kept.add("... (%d more lines: %s)".formatted(lines.size() - kept.size(), where));
        return kept;
    }

    static List<String> painted(List<String> lines, UnaryOperator<String> paint) {
        return lines.stream().map(paint).toList();
    }

    /** What a learner's code prints into a message must not reach the terminal as a command. */
    private static String harmless(String text) {
        return text.replace("\t", "    ").replaceAll("[\\p{Cntrl}&&[^\\n]]", "?");
    }
}
