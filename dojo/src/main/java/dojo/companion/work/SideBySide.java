package dojo.companion.work;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import dojo.companion.Paint;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two columns: the learner's own text on the left, the answer on the right. */
final class SideBySide implements Answer.Comparison {

    private static final int MORE = 8;

    private final Paint paint;
    private final int column;

    SideBySide(Paint paint, int width) {
        this.paint = paint;
        column = (width - " | ".length() - 1) / 2;
    }

    @Override
    public void show(List<String> yours, List<String> answer, PrintWriter out) {
        out.println(padded("yours") + " | the answer");
        out.println("-".repeat(column) + "-+-" + "-".repeat(column));
        var rows = DiffRowGenerator.create().lineNormalizer(line -> line).build().generateDiffRows(yours, answer);
        rows.forEach(row -> show(row, out));
    }

    private void show(DiffRow row, PrintWriter out) {
        var isEqual = row.getTag() == DiffRow.Tag.EQUAL;
        UnaryOperator<String> left = isEqual ? text -> text : paint::red;
        UnaryOperator<String> right = isEqual ? text -> text : paint::green;
        var yours = wrapped(row.getOldLine());
        var answer = wrapped(row.getNewLine());
        for (var i = 0; i < Math.max(yours.size(), answer.size()); i++) {
            var line = left.apply(padded(i < yours.size() ? yours.get(i) : "")) + (isEqual ? "   " : " | ")
                    + right.apply(i < answer.size() ? answer.get(i) : "");
            out.println(isEqual ? line.stripTrailing() : line);
        }
    }

    private String padded(String text) {
        return text + " ".repeat(column - text.length());
    }

    /** At spaces where there are any, and set in a little more than the line began. */
    private List<String> wrapped(String line) {
        var parts = new ArrayList<String>();
        var indent = " ".repeat(Math.min(column / 2, indentOf(line) + MORE));
        var rest = line;
        while (rest.length() > column) {
            var space = rest.lastIndexOf(' ', column);
            var end = space > indentOf(rest) ? space : column;
            parts.add(rest.substring(0, end).stripTrailing());
            rest = indent + rest.substring(end).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
