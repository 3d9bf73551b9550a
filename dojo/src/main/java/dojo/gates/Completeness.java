package dojo.gates;

import dojo.companion.hints.HintPage;
import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Pom;
import dojo.engine.SpecClass;
import dojo.engine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every exercise has a brief, three hints and an answer, and every file of a learner belongs to exactly one exercise. */
final class Completeness implements Drift.Check {

    private static final int HINTS = 3;

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        for (var step : proof.kata().steps()) {
            var exercises = proof.judge().specs(step).exercises();
            exercises.forEach(exercise -> complaints.addAll(texts(step, exercise)));
            complaints.addAll(files(step, exercises));
            proof.judge().specs(step).all().stream().flatMap(spec -> numbers(step, spec).stream()).forEach(complaints::add);
        }
        return complaints;
    }

    private static List<String> texts(Step step, Exercise exercise) {
        var complaints = new ArrayList<String>();
        if (HintPage.section(step.folder().resolve("README.md"), exercise).isEmpty()) {
            complaints.add("%s/README.md has no heading that begins with %s. Write the brief: what, why, which file."
                    .formatted(step, exercise));
        }
        var hints = HintPage.of(step, exercise).hints().size();
        if (hints != HINTS) {
            complaints.add("%s/HINTS.md has %d folded hints below a heading that begins with %s, and should have %d: a nudge, a pointer, nearly the answer."
                    .formatted(step, hints, exercise, HINTS));
        }
        return complaints;
    }

    private static List<String> files(Step step, List<Exercise> exercises) {
        var complaints = new ArrayList<String>();
        var written = Folder.files(step.main(), file -> true);
        for (var file : written) {
            var owners = exercises.stream().filter(exercise -> exercise.files().contains(file)).toList();
            if (owners.size() != 1) {
                complaints.add("%s/src/main/java/%s belongs to the exercises %s by @Exercise of its specs, and should belong to exactly one."
                        .formatted(step, file, owners));
            }
        }
        exercises.forEach(exercise -> exercise.files().stream().filter(file -> !written.contains(file)).forEach(file ->
                complaints.add("%s: exercise %s names %s in @Exercise, and there is no such file in src/main/java.".formatted(step, exercise, file))));
        complaints.addAll(mutated(step, written));
        var answers = Folder.files(step.answers(), file -> true);
        written.stream().filter(file -> !answers.contains(file)).forEach(file ->
                complaints.add("solutions/%s/%s is missing: every file of a learner has its answer.".formatted(step, file)));
        answers.stream().filter(file -> !written.contains(file)).forEach(file ->
                complaints.add("solutions/%s/%s answers nothing: there is no such file in %s/src/main/java.".formatted(step, file, step)));
        return complaints;
    }

    /** PIT changes the classes that the step's pom names. */
    private static List<String> mutated(Step step, List<String> written) {
        var named = Set.copyOf(List.of(Pom.in(step.folder()).property("kata.answers").split("\\s*,\\s*")));
        var classes = written.stream().filter(file -> file.endsWith(".java")).map(file -> file.replace(".java", "").replace('/', '.')).collect(Collectors.toSet());
        return named.equals(classes) ? List.of() : List.of("%s/pom.xml names other classes in kata.answers than lie in src/main/java. Write: %s"
                .formatted(step, String.join(",", classes.stream().sorted().toList())));
    }

    /** "2.4" in the name, 240 to 249 as the order, and @Exercise: all three or none. */
    private static List<String> numbers(Step step, SpecClass spec) {
        var numbered = spec.displayName().matches("\\d\\.\\d .*");
        if (numbered == spec.files().isEmpty()) {
            return List.of("%s: %s is called \"%s\" and %s @Exercise. A spec of an exercise has its number and @Exercise, a guard has neither."
                    .formatted(step, spec.simpleName(), spec.displayName(), numbered ? "has no" : "has an"));
        }
        var order = spec.order() / 100 + "." + spec.order() / 10 % 10;
        return !numbered || order.equals(spec.exercise()) ? List.of() : List.of("%s: %s belongs to %s and has @Order(%d). Exercise 2.4 has 240 to 249, so that the specs run in the order of the exercises."
                .formatted(step, spec.simpleName(), spec.exercise(), spec.order()));
    }
}
