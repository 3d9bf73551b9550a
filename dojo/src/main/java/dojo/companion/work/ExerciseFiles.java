package dojo.companion.work;

import dojo.engine.Folder;
import dojo.engine.Shipped;
import dojo.engine.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One exercise as files: where the learner writes, how it started, and the answer.
 *
 * @param files paths within {@code src/main/java}
 */
public record ExerciseFiles(Step step, String number, List<String> files) {

    static ExerciseFiles in(Step step, String number) {
        return new ExerciseFiles(step, number, Folder.files(step.starters().resolve(number), file -> true));
    }

    /** The untouched files, by their path within the kata. */
    SortedMap<String, Content> start() {
        return from(step.starters().resolve(number));
    }

    /** The files of the answer, by their path within the kata. */
    SortedMap<String, Content> answer() {
        return from(step.answers());
    }

    /** Whether nobody has written in it yet. */
    boolean isUntouched() {
        return files.stream().map(this::path).allMatch(new Shipped(step.kata())::isUntouched);
    }

    private SortedMap<String, Content> from(Path folder) {
        var contents = new TreeMap<String, Content>();
        files.forEach(file -> contents.put(path(file), Content.of(folder.resolve(file))));
        return contents;
    }

    /** Where the learner's file lies, as people call it. */
    public String path(String file) {
        return "%s/src/main/java/%s".formatted(step, file);
    }

    @Override
    public String toString() {
        return number;
    }
}
