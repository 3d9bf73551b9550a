package benchmark.feedback;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures from a saved file to the answer of "mvn test", for each step and for an empty module, one after the other in
 * several rounds. Shorter runs of Maven say where the time goes.
 */
public final class Feedback {

    private static final Path RESULT = Path.of("results", "feedback.csv");
    private static final int ROUNDS = 3;
    private static final List<String> PHASES = List.of("validate", "test-compile", "test");

    private Feedback() {
    }

    public static void measure() throws IOException, InterruptedException {
        var lines = new ArrayList<>(List.of("subject;what;seconds"));
        try (var copy = KataCopy.of(Path.of("..").toRealPath())) {
            var subjects = Subject.in(copy.folder());
            for (var subject : subjects) {
                maven(subject, "test");
            }
            for (var round = 1; round <= ROUNDS; round++) {
                for (var subject : subjects) {
                    for (var phase : PHASES) {
                        subject.change();
                        lines.add("%s;%s;%.3f".formatted(subject.name(), phase, maven(subject, phase)));
                    }
                    lines.add("%s;specs;%.3f".formatted(subject.name(), subject.secondsOfSpecs()));
                }
                System.out.printf("round %d of %d%n", round, ROUNDS);
            }
        }
        Files.createDirectories(RESULT.getParent());
        Files.write(RESULT, lines);
    }

    private static double maven(Subject subject, String phase) throws IOException, InterruptedException {
        var program = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("kata.maven"), "bin", program).toString(), phase));
        command.addAll(subject.options());
        var output = Files.createTempFile("maven", ".txt");
        var builder = new ProcessBuilder(command).directory(subject.folder().toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        // The Maven that started this one leaves words for its children, which are not meant for a learner.
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var start = System.nanoTime();
        var exit = builder.start().waitFor();
        var seconds = (System.nanoTime() - start) / 1e9;
        var expected = phase.equals("test") ? subject.exitCode() : 0;
        if (exit != expected) {
            throw new IllegalStateException("mvn %s in %s ended with %d instead of %d:%n%s"
                    .formatted(phase, subject.name(), exit, expected, Files.readString(output)));
        }
        Files.delete(output);
        return seconds;
    }
}
