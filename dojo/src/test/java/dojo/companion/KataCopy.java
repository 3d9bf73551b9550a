package dojo.companion;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** This kata as somebody finds it in a fresh clone, in a folder with a blank in its name. */
final class KataCopy implements AutoCloseable {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path parent = Folder.temporary("kata-copy");
    private final Path root = parent.resolve("the kata");

    KataCopy() {
        var original = Path.of(System.getProperty("kata.root", "..")).toAbsolutePath().normalize();
        Folder.copy(original, root, file -> !file.matches("(.*/)?(target|\\.git|\\.kata|\\.idea|\\.settings)/.*"));
        root.resolve("mvnw").toFile().setExecutable(true);
        root.resolve("kata").toFile().setExecutable(true);
    }

    Path root() {
        return root;
    }

    Step step(int number) {
        return Kata.at(root).steps().get(number - 1);
    }

    /** The launcher's command line. */
    String[] kata(String... arguments) {
        var command = new ArrayList<String>(WINDOWS ? List.of("cmd", "/c", root.resolve("kata.cmd").toString()) : List.of(root.resolve("kata").toString()));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** The launcher asks Maven, and Maven finds its libraries where this build finds them. */
    Map<String, String> environment() {
        var repository = System.getProperty("kata.repository", "");
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "MAVEN_ARGS", (repository.isEmpty() ? "" : "-Dmaven.repo.local=" + repository)
                        + (System.getProperty("kata.offline", "").endsWith("true") ? " -o" : ""));
    }

    /** What a command prints and how it ends, where there is no terminal. */
    Ended run(Path folder, Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A command that has ended. */
    record Ended(int exitCode, String output) {
    }

    @Override
    public void close() {
        Folder.remove(parent);
    }
}
