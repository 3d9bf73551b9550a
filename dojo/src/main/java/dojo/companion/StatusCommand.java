package dojo.companion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/** Shows every step and exercise, and which one is next. */
@Command(name = "status", description = {
    "Every step and exercise: done, next or open.",
    "Ends with 0 if all exercises are done, with 1 if not."
})
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Option(names = "--json", description = "For scripts: steps, their exercises with number, title and state, and what does not compile.")
    private boolean json;

    @Override
    public Integer call() {
        var session = kata.session();
        var all = session.kata().steps().stream().map(session::progress);
        var done = json ? tellScripts(session, all.toList()) : all.map(progress -> tellPeople(session, progress)).reduce(true, (a, b) -> a & b);
        return done ? ExitCode.OK : ExitCode.NOT_YET;
    }

    private static boolean tellPeople(Session session, Progress progress) {
        var out = session.out();
        var paint = session.paint();
        out.println(paint.bold(progress.step().name()) + ": " + "%d of %d exercises done".formatted(progress.done(), progress.lines().size()));
        if (!progress.compileErrors().isEmpty()) {
            out.println(paint.red("  does not compile: ") + progress.compileErrors().get(0).lines().findFirst().orElse(""));
        }
        progress.lines().forEach(line -> out.println("  " + painted(paint, line.state()) + "  " + Brief.of(progress.step(), line.exercise().number()).title()));
        out.println();
        return progress.done() == progress.lines().size();
    }

    private static String painted(Paint paint, State state) {
        return switch (state) {
            case DONE -> paint.green("done");
            case NEXT -> paint.yellow("next");
            case OPEN -> paint.faint("open");
        };
    }

    private static boolean tellScripts(Session session, List<Progress> all) {
        try {
            session.out().println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(Map.of("steps", all.stream().map(StatusCommand::fields).toList())));
        } catch (JacksonException e) {
            throw new IllegalStateException("the status cannot be told as JSON", e);
        }
        return all.stream().allMatch(progress -> progress.next().isEmpty());
    }

    private static Map<String, Object> fields(Progress progress) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("step", progress.step().name());
        fields.put("done", progress.done());
        fields.put("compileErrors", progress.compileErrors());
        fields.put("exercises", progress.lines().stream().map(line -> fields(progress, line)).toList());
        return fields;
    }

    private static Map<String, Object> fields(Progress progress, Progress.Line line) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", line.exercise().number());
        fields.put("title", Brief.of(progress.step(), line.exercise().number()).title());
        fields.put("state", line.state().toString());
        fields.put("files", line.exercise().files());
        return fields;
    }
}
