package dojo.companion;

import dojo.engine.Outcome;
import dojo.engine.Result;
import dojo.engine.Step;
import java.util.ArrayList;
import java.util.List;

/** One spec class, or one feature, in a tree of all that a step promises. */
final class Branch {

    private static final int COLUMNS = 100;

    private final Step step;
    private final String context;
    private final List<Result> results;
    private final Paint paint;

    Branch(Step step, String context, List<Result> results, Paint paint) {
        this.step = step;
        this.context = context;
        this.results = results;
        this.paint = paint;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(paint.bold(context));
        if (!results.get(0).spec().scenario()) {
            var story = Story.of(step, results.get(0).spec().type());
            story.given().forEach(given -> lines.add("  " + paint.blue("given") + "     " + given));
            story.because().forEach(because -> lines.add("  " + paint.blue("because") + "   " + because));
        }
        results.forEach(result -> lines.addAll(twig(result)));
        lines.add("");
        return lines;
    }

    private List<String> twig(Result result) {
        var lines = new ArrayList<String>();
        lines.add("  " + mark(result.outcome()) + " " + result.spec().name().replace(context + " - ", ""));
        if (result.failed()) {
            var observation = new Observation(step, result.failure());
            Prose.wrapped(observation.text(), COLUMNS - 8).forEach(line -> lines.add("        " + paint.red(line)));
            observation.culprit().ifPresent(place ->
                    lines.add("        " + paint.link(place.within(step.kata().root()), place.file().toUri())));
        }
        return lines;
    }

    private String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> paint.green("[ok] ");
            case FAILED -> paint.red("[red]");
            case WAITING -> paint.faint("[ - ]");
            case SKIPPED -> paint.faint("[ ? ]");
        };
    }
}
