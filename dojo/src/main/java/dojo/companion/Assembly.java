package dojo.companion;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the launchers start: a jar of the compiled dojo, and a file with all that {@code java} wants to be told. Made once by
 * {@code main}, after Maven has compiled the dojo and listed its libraries.
 */
final class Assembly {

    private final Path root;
    private final Path dojo;
    private final Path folder;
    private final Path arguments;

    Assembly(Path root) {
        this.root = root.toAbsolutePath().normalize();
        dojo = this.root.resolve("dojo");
        folder = dojo.resolve("target/kata");
        arguments = folder.resolve("java.args");
    }

    public static void main(String... args) throws IOException {
        new Assembly(Path.of(System.getProperty("kata.root"))).make();
    }

    /** Whether something that the companion is made of has changed since, or a library is not where it was. */
    boolean isStale() throws IOException {
        var made = Start.changed(arguments);
        try (var sources = Files.walk(dojo.resolve("src/main"))) {
            var parts = Stream.concat(Stream.of(root.resolve("pom.xml"), dojo.resolve("pom.xml")), sources.filter(Files::isRegularFile));
            return parts.anyMatch(part -> Start.changed(part) > made)
                    || Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).anyMatch(entry -> !Files.exists(Path.of(entry)));
        }
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        removeOldJars();
        var jar = folder.resolve("dojo-" + System.currentTimeMillis() + ".jar");
        fill(jar);
        var libraries = Files.readString(dojo.resolve("target/classpath.txt")).strip();
        Files.write(arguments, arguments(jar + File.pathSeparator + libraries));
    }

    /** One that still runs somewhere cannot be removed on Windows; it goes the next time. */
    private void removeOldJars() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
    }

    private void fill(Path jar) throws IOException {
        var classes = dojo.resolve("target/classes");
        try (var files = Files.walk(classes); var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private List<String> arguments(String classPath) {
        return Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:+IgnoreUnrecognizedVMOptions",
                        "--enable-native-access=ALL-UNNAMED", "-Dkata.root=" + root, "-cp", classPath, Start.class.getName())
                .map(Assembly::quoted)
                .collect(Collectors.toList());
    }

    /** As java reads it: a backslash takes the next character as it is. */
    private static String quoted(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
