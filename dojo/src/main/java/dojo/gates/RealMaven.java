package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The Maven of the wrapper if the kata has one and it can be had, otherwise the one that runs the proof. */
final class RealMaven implements MavenRun {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final Pattern VERSION = Pattern.compile("Maven (\\d[\\w.-]*)|^(\\d[\\w.-]*)$", Pattern.MULTILINE);
    private static final int MINUTES = 5;

    private final List<String> command;
    private final String version;
    private final String wanted;

    RealMaven(Kata kata) {
        wanted = wanted(kata.root());
        var wrapper = wrapper(kata.root());
        var own = Path.of(System.getProperty("kata.maven", ""), "bin", WINDOWS ? "mvn.cmd" : "mvn");
        var installed = List.of(Files.exists(own) ? own.toString() : WINDOWS ? "mvn.cmd" : "mvn");
        var ofWrapper = wrapper.isEmpty() ? "" : version(wrapper, kata.root());
        command = ofWrapper.isEmpty() ? installed : wrapper;
        version = ofWrapper.isEmpty() ? version(installed, kata.root()) : ofWrapper;
    }

    @Override
    public boolean isReference() {
        return Runtime.version().feature() == 17 && (wanted.isEmpty() || wanted.equals(version));
    }

    @Override
    public String toString() {
        return "Maven " + version;
    }

    @Override
    public Screen test(Path kata, Step step, String... more) {
        var options = new ArrayList<>(List.of("test", step.isOptional() ? "-f" : "-pl", step.name()));
        options.addAll(List.of(more));
        if (System.getProperty("kata.offline", "").endsWith("true")) {
            options.add("-o");
        }
        if (System.getProperty("kata.repository") != null) {
            options.add("-Dmaven.repo.local=" + System.getProperty("kata.repository"));
        }
        var output = kata.resolveSibling("screen.txt");
        var exitCode = run(command, options, kata, output);
        return new Screen(Screen.normalised(Folder.read(output), kata), exitCode, failures(kata.resolve(step.name())));
    }

    private static List<String> wrapper(Path root) {
        if (!Files.exists(root.resolve("mvnw"))) {
            return List.of();
        }
        return WINDOWS ? List.of(root.resolve("mvnw.cmd").toString()) : List.of("sh", root.resolve("mvnw").toString());
    }

    /** The version that the wrapper fetches. */
    private static String wanted(Path root) {
        var properties = root.resolve(".mvn/wrapper/maven-wrapper.properties");
        var matcher = Pattern.compile("apache-maven-([\\w.-]+)-bin").matcher(Files.exists(properties) ? Folder.read(properties) : "");
        return matcher.find() ? matcher.group(1) : "";
    }

    /** What it says of itself, or an empty text if it cannot be run: a wrapper without a network, for example. */
    private static String version(List<String> command, Path root) {
        var output = Folder.temporary("maven").resolve("version.txt");
        var said = run(command, List.of("-v"), root, output) == 0 ? Folder.read(output) : "";
        Folder.remove(output.getParent());
        var matcher = VERSION.matcher(said.replaceAll("\u001B\\[[;\\d]*m", ""));
        return !matcher.find() ? "" : matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static int run(List<String> command, List<String> options, Path folder, Path output) {
        var words = new ArrayList<>(command);
        words.addAll(options);
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + words, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Maven runs", e);
        }
    }

    private static int failures(Path step) {
        var counts = Pattern.compile("<(failure|error)[ >]");
        return Folder.files(step.resolve("target/surefire-reports"), file -> file.matches("TEST-.*\\.xml")).stream()
                .mapToInt(file -> (int) counts.matcher(Folder.read(step.resolve("target/surefire-reports").resolve(file))).results().count())
                .sum();
    }
}
