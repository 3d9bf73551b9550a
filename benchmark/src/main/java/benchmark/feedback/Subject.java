package benchmark.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A module in which somebody changes a file and says "mvn test", with the exit code that is right for it. */
record Subject(String name, Path folder, Path sources, String build, List<String> options, int exitCode) {

    private static final Pattern TIME = Pattern.compile("<testsuite [^>]*?\\btime=\"([\\d.,]+)\"");

    /** The empty module, and each step as it is cloned and as it is solved. */
    static List<Subject> in(Path kata) {
        var subjects = new ArrayList<Subject>();
        var empty = EmptyModule.in(kata);
        subjects.add(new Subject("an empty module with one test", empty, empty.resolve("src"), "target", List.of(), 0));
        for (var step : KataCopy.steps(kata)) {
            var folder = kata.resolve(step);
            subjects.add(new Subject(step + ", untouched", folder, folder.resolve("src/main/java"), "target", List.of(), 1));
            subjects.add(new Subject(step + ", solved", folder, kata.resolve("solutions").resolve(step), "target/solutions", List.of("-Psolutions"), 0));
        }
        return subjects;
    }

    /** Saves one source file again, so that the compiler has something to do. */
    void change() {
        try (var files = Files.walk(sources)) {
            var file = files.filter(path -> path.toString().endsWith(".java")).sorted().findFirst().orElseThrow();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long the specs themselves took in the last run, as Surefire reports it. */
    double secondsOfSpecs() {
        try (var reports = Files.list(folder.resolve(build).resolve("surefire-reports"))) {
            return reports.filter(file -> file.toString().endsWith(".xml")).mapToDouble(Subject::time).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double time(Path report) {
        try {
            var matcher = TIME.matcher(Files.readString(report));
            return matcher.find() ? Double.parseDouble(matcher.group(1).replace(",", "")) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
