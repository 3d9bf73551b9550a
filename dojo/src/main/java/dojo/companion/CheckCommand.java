package dojo.companion;

import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs all specs of a step once and shows them as a tree, for a debrief. */
@Command(name = "check", description = {
    "All specs and scenarios of a step, run once: a tree of given, because and should.",
    "Ends with 0 if all is green, with 1 if not."
})
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Parameters(index = "0", arity = "0..1", paramLabel = "STEP", description = "Such as 2. Without it: the step in whose folder you are, or the one you were at.")
    private String step;

    @Override
    public Integer call() {
        var session = kata.session();
        var chosen = session.step(step);
        var verdict = session.judge().judge(Sources.starter(chosen), Selection.everything());
        if (!verdict.compiles()) {
            session.out().println(session.paint().red("This does not compile:"));
            verdict.compileErrors().forEach(error -> session.out().println(error.indent(2).stripTrailing()));
            return ExitCode.NOT_YET;
        }
        tree(session, chosen, verdict).forEach(session.out()::println);
        return verdict.isGreen() ? ExitCode.OK : ExitCode.NOT_YET;
    }

    private static List<String> tree(Session session, Step step, Verdict verdict) {
        var bySpecClass = new LinkedHashMap<String, List<Result>>();
        verdict.results().forEach(result -> bySpecClass.computeIfAbsent(result.spec().context(), context -> new ArrayList<>()).add(result));
        var lines = new ArrayList<String>();
        bySpecClass.forEach((context, results) -> lines.addAll(new Branch(step, context, results, session.paint()).lines()));
        var green = verdict.results().stream().filter(Result::passed).count();
        lines.add("%s: %d of %d specs and scenarios are green.".formatted(step, green, verdict.results().size()));
        return lines;
    }
}
