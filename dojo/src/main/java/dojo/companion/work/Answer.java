package dojo.companion.work;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One file of an answer, and what the learner has in its place. */
record Answer(ExerciseFiles exercise, String file) {

    /** A way to show how two texts differ. */
    interface Comparison {
        void show(List<String> yours, List<String> answer, PrintWriter out);
    }

    void show(Comparison comparison, PrintWriter out) {
        var step = exercise.step();
        var yours = lines(Content.of(step.main().resolve(file)));
        var answer = lines(Content.of(step.answers().resolve(file)));
        out.printf("%n%s%n", exercise.path(file));
        if (yours.equals(answer)) {
            out.println("  is the same as the answer");
        } else {
            comparison.show(yours, answer, out);
        }
    }

    /** Whatever its line ends and its charset are, and none if there is no file. */
    private static List<String> lines(Content content) {
        return content == null ? List.of() : new String(content.bytes(), StandardCharsets.UTF_8).lines().map(line -> line.replace("\t", "    ")).toList();
    }
}
