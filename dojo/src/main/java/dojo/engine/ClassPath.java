package dojo.engine;

import dojo.worker.Worker;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The libraries of the specs: the proof runs with a class path of its own that holds all of them, and passes it on.
 *
 * @param worker the folder or jar that the worker comes from
 * @param shared what a worker loads once: JUnit, AssertJ, ArchUnit, most of Cucumber, the database drivers
 * @param fresh what is loaded anew for each run: Cucumber looks for the steps where its engine was loaded from
 */
record ClassPath(Path worker, List<Path> shared, List<Path> fresh) {

    static ClassPath ofThisProgram() {
        var entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var jars = Arrays.stream(entries.split(File.pathSeparator)).map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar") && Files.exists(entry))
                .toList();
        return new ClassPath(home(),
                jars.stream().filter(jar -> !isCucumbersEngine(jar)).toList(),
                jars.stream().filter(ClassPath::isCucumbersEngine).toList());
    }

    List<Path> jars() {
        return Stream.concat(shared.stream(), fresh.stream()).toList();
    }

    /** The class path of the worker's JVM. */
    String ofWorker() {
        return Stream.concat(Stream.of(worker), shared.stream()).map(Path::toString).reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }

    /** The jars of these artifacts, such as "picocli": what code outside of the tests may use. */
    List<Path> jarsOf(List<String> artifacts) {
        return jars().stream()
                .filter(jar -> artifacts.stream().anyMatch(artifact -> jar.getFileName().toString().matches(artifact + "-\\d.*")))
                .toList();
    }

    private static Path home() {
        try {
            return Path.of(Worker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it comes from", e);
        }
    }

    private static boolean isCucumbersEngine(Path jar) {
        try (var content = new JarFile(jar.toFile())) {
            return content.getEntry("io/cucumber/junit/platform/engine/CucumberTestEngine.class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " is no jar", e);
        }
    }
}
