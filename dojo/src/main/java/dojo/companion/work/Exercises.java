package dojo.companion.work;

import dojo.companion.WrongUse;
import dojo.engine.BrokenKata;
import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The exercises of the kata, read off the kept starters: whatever state code and specs are in, nothing has to compile. */
public final class Exercises {

    private final List<ExerciseFiles> all;

    private Exercises(List<ExerciseFiles> all) {
        this.all = all;
    }

    public static Exercises of(Kata kata) {
        return new Exercises(kata.steps().stream().flatMap(step -> of(step).stream()).toList());
    }

    private static List<ExerciseFiles> of(Step step) {
        var numbers = Folder.files(step.starters(), file -> true).stream().map(file -> file.split("/")[0]).distinct().sorted().toList();
        if (numbers.isEmpty()) {
            throw new BrokenKata("%s is missing, from which exercises are put back to their start. Fetch it from where you got the kata."
                    .formatted(step.starters()));
        }
        return numbers.stream().map(number -> ExerciseFiles.in(step, number)).toList();
    }

    public ExerciseFiles get(String number) {
        return all.stream().filter(exercise -> exercise.number().equals(number)).findFirst().orElseThrow(() ->
                new WrongUse("There is no exercise %s. There are:%n%s".formatted(number, list())));
    }

    public List<ExerciseFiles> all() {
        return all;
    }

    /** The one to which this file belongs. */
    Optional<ExerciseFiles> ownerOf(Step step, String file) {
        return all.stream().filter(exercise -> exercise.step().equals(step) && exercise.files().contains(file)).findFirst();
    }

    /** All exercises of the step with this number. */
    public List<ExerciseFiles> ofStep(String number) {
        var found = all.stream().filter(exercise -> number.equals(String.valueOf(exercise.step().number()))).toList();
        if (found.isEmpty()) {
            throw new WrongUse("There is no step %s. There are these exercises:%n%s".formatted(number, list()));
        }
        return found;
    }

    /** The earlier exercises of the same step. */
    public List<ExerciseFiles> before(ExerciseFiles exercise) {
        return ofStep(String.valueOf(exercise.step().number())).stream().takeWhile(earlier -> !earlier.equals(exercise)).toList();
    }

    private String list() {
        return all.stream()
                .collect(Collectors.groupingBy(exercise -> exercise.step().number(), TreeMap::new,
                        Collectors.mapping(ExerciseFiles::number, Collectors.joining("  ", "  ", ""))))
                .values().stream().collect(Collectors.joining(System.lineSeparator()));
    }
}
