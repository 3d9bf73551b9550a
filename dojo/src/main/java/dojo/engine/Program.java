package dojo.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that is compiled together with the answers of a step, or with answers that somebody broke, and runs in JVMs of
 * its own: it may end, hang or be killed, and nobody else suffers.
 */
public final class Program implements AutoCloseable {

    // Many programs run for a second: a JVM that starts quickly is worth more than one that gets faster.
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
            "-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED");

    private final Step step;
    private final ClassPath classPath = ClassPath.ofThisProgram();
    private final Path folder = Folder.temporary("program");
    private final Javac javac;
    private final Map<String, String> answers;
    private int changes;

    private Program(Step step, Map<String, String> answers) {
        this.step = step;
        this.answers = answers;
        javac = new Javac(step.kata().pom().property("maven.compiler.release"));
    }

    /** Compiles the answers and what goes with them; the classes of the program come to the texts of the answers. */
    public static Program of(Sources answers, Map<String, String> program) {
        var texts = new TreeMap<>(Folder.javaFiles(answers.step().given()));
        texts.putAll(answers.files());
        var compiled = new Program(answers.step(), Map.copyOf(texts));
        texts.putAll(program);
        compiled.compile(texts, List.of(), compiled.classes());
        return compiled;
    }

    /** Where to find the program. */
    public List<Path> path() {
        return path(List.of(classes()));
    }

    /** Where to find the program with these answers instead; only the files that differ are compiled anew. */
    public synchronized List<Path> pathWith(Sources changed) {
        var texts = changed.files().entrySet().stream()
                .filter(file -> !file.getValue().equals(answers.get(file.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (texts.isEmpty()) {
            return path();
        }
        var target = folder.resolve("changed" + ++changes);
        compile(texts, List.of(classes()), target);
        return path(List.of(target, classes()));
    }

    private void compile(Map<String, String> texts, List<Path> before, Path target) {
        var path = Stream.of(before, classPath.jars(), List.of(classPath.worker())).flatMap(List::stream).toList();
        var errors = javac.compile(texts, path, target);
        if (!errors.isEmpty()) {
            throw new BrokenKata("The program does not compile with the answers of %s:%n%s".formatted(step, String.join("\n", errors)));
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private List<Path> path(List<Path> classes) {
        var resources = step.resources().stream().filter(Files::isDirectory).toList();
        return Stream.of(classes, resources, classPath.jars(), List.of(classPath.worker())).flatMap(List::stream).toList();
    }

    /** Starts it in a JVM of its own. What it complains about goes to the file. */
    public static Process start(List<Path> path, List<String> flags, String main, Path complaints) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(flags);
        command.addAll(Postgres.jvmFlags());
        command.addAll(List.of("-cp", path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), main));
        try {
            return new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + main, e);
        }
    }

    /** A folder of its own, which goes when this program is closed. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        javac.close();
        Folder.remove(folder);
    }
}
