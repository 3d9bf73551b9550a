package dojo.companion.work;

import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts the answers of earlier exercises in place, so that a group can go on together. */
@Command(
        name = "catch-up",
        description = "Brings you to the beginning of an exercise: the answers of the step's earlier ones are put in place.",
        footer = {"%nExercises that you have solved stay as you solved them; so do the exercise itself, all later ones, and files that you "
                + "added. What you wrote is backed up first. `kata restore` brings everything back."})
public final class CatchUpCommand implements Callable<Integer> {

    @ParentCommand
    private KataCommand kata;
    @Parameters(paramLabel = "EXERCISE", description = "Where you want to go on, such as 3.4.")
    private String number;
    @Option(names = {"-a", "--all"}, description = "Puts the answers in place of exercises that you have solved, too.")
    private boolean all;

    @Override
    public Integer call() {
        var session = kata.session();
        var work = Work.in(session.kata());
        var to = work.exercises().get(number);
        var before = work.exercises().before(to);
        if (before.isEmpty()) {
            session.out().printf("%s is the first exercise of its step, which starts from finished code. Nothing was changed.%n", to);
            return ExitCode.OK;
        }
        var solved = new Solved(session.judge());
        var kept = all ? List.<ExerciseFiles>of() : before.stream().filter(solved).toList();
        var replaced = work.catchUp("kata catch-up " + number + (all ? " --all" : ""), to, kept::contains);
        new Report(session).tell(replaced, "The answers are in place:", "Nothing was to be put in place for %s.".formatted(to));
        if (!kept.isEmpty()) {
            session.out().printf("Kept as you solved it: %s.%n", list(kept));
        }
        return new Aftermath(session, work.exercises()).tell(to, before);
    }

    static String list(List<ExerciseFiles> exercises) {
        return exercises.stream().map(ExerciseFiles::number).collect(Collectors.joining(", "));
    }
}
