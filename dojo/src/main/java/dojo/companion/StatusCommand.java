package dojo.companion;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Shows every step and exercise, and which one is next. */
@Command(name = "status", description = "Every step and exercise: done, next or open.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;

    @Override
    public Integer call() {
        var session = kata.session();
        for (var step : session.kata().steps()) {
            var progress = session.progress(step);
            session.out().printf("%s: %d of %d exercises done%n", session.paint().bold(step.name()), progress.done(), progress.lines().size());
            progress.lines().forEach(line -> session.out().printf("  %-5s %s%n", line.exercise(), painted(session.paint(), line.state())));
            session.out().flush();
        }
        return ExitCode.OK;
    }

    private static String painted(Paint paint, State state) {
        return switch (state) {
            case DONE -> paint.green("done");
            case NEXT -> paint.yellow("next");
            case OPEN -> paint.faint("open");
        };
    }
}
