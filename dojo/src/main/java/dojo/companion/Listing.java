package dojo.companion;

import java.util.ArrayList;
import java.util.List;

/** The exercises of a step, one a line, with what is known of each. */
final class Listing {

    private final Inspection seen;
    private final Paint paint;

    Listing(Inspection seen, Paint paint) {
        this.seen = seen;
        this.paint = paint;
    }

    List<String> lines() {
        var lines = new ArrayList<>(List.of(paint.bold(seen.step().name()), ""));
        for (var number : seen.exercises()) {
            lines.add(state(number) + "  " + Brief.of(seen.step(), number).title());
        }
        return lines;
    }

    private String state(String number) {
        if (seen.focus() != null && seen.focus().number().equals(number)) {
            return paint.yellow("next");
        }
        return seen.done().contains(number) ? paint.green("done") : paint.faint("open");
    }
}
