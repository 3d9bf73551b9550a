package dojo.gates;

import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The copies from which an exercise is put back to its start, wherever git is missing, equal the starters. */
final class KeptStarters implements Drift.Check {

    private static final String UPDATE = "Write the copies anew: mvn verify -Psolutions -pl dojo -Dgate=7 -Dkata.update";

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        for (var step : proof.kata().steps()) {
            var exercises = proof.judge().specs(step).exercises();
            if (proof.wish().update()) {
                write(step, exercises);
            }
            complaints.addAll(complaints(step, exercises));
        }
        return complaints;
    }

    private static void write(Step step, List<Exercise> exercises) {
        Folder.remove(step.starters());
        for (var exercise : exercises) {
            Folder.copy(step.main(), step.starters().resolve(exercise.number()), exercise.files()::contains);
        }
    }

    private static List<String> complaints(Step step, List<Exercise> exercises) {
        var complaints = new ArrayList<String>();
        var wanted = new TreeMap<String, Path>();
        exercises.forEach(exercise -> exercise.files().forEach(file ->
                wanted.put(exercise.number() + "/" + file, step.main().resolve(file))));
        wanted.forEach((copy, original) -> {
            if (Files.exists(original) && !isCopy(step.starters().resolve(copy), original)) {
                complaints.add("dojo/starters/%s/%s does not equal the starter in src/main/java. %s".formatted(step, copy, UPDATE));
            }
        });
        Folder.files(step.starters(), file -> !wanted.containsKey(file)).forEach(file ->
                complaints.add("dojo/starters/%s/%s is the copy of nothing. %s".formatted(step, file, UPDATE)));
        return complaints;
    }

    private static boolean isCopy(Path copy, Path original) {
        try {
            return Files.exists(copy) && Files.mismatch(copy, original) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
