package dojo.companion.work;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dojo.companion.Paint;
import java.io.PrintWriter;
import java.util.List;

/** The whole text, with the learner's own lines marked "-" and those of the answer "+". */
final class Unified implements Answer.Comparison {

    private static final int HEADING = 3;

    private final Paint paint;

    Unified(Paint paint) {
        this.paint = paint;
    }

    @Override
    public void show(List<String> yours, List<String> answer, PrintWriter out) {
        out.println(paint.red("--- yours"));
        out.println(paint.green("+++ the answer"));
        var context = Math.max(yours.size(), answer.size());
        UnifiedDiffUtils.generateUnifiedDiff("", "", yours, DiffUtils.diff(yours, answer), context).stream()
                .skip(HEADING).forEach(line -> out.println(painted(line)));
    }

    private String painted(String line) {
        return switch (line.charAt(0)) {
            case '-' -> paint.red(line);
            case '+' -> paint.green(line);
            default -> line;
        };
    }
}
