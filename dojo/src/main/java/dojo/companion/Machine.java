package dojo.companion;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the kata needs from a computer, whichever kata it is: a JDK, Maven, a console, some room. */
final class Machine {

    private static final int OLDEST_JAVA = 17;
    private static final long ENOUGH_MEGABYTES = 300;

    private final Path root;

    Machine(Path root) {
        this.root = root;
    }

    List<Finding> findings() {
        return List.of(jdk(), maven(), encoding(), disk());
    }

    private static Finding jdk() {
        var here = Runtime.version() + " in " + System.getProperty("java.home");
        if (Runtime.version().feature() < OLDEST_JAVA) {
            return Finding.problem("JDK", "%s is too old: install a JDK, version %d or newer, or let JAVA_HOME name its folder".formatted(here, OLDEST_JAVA));
        }
        return ToolProvider.getSystemJavaCompiler() == null
                ? Finding.problem("JDK", here + " has no compiler: it is a JRE; install a JDK")
                : Finding.fine("JDK", here);
    }

    private Finding maven() {
        var fetched = fetchedByTheWrapper();
        if (fetched.isPresent()) {
            return Finding.fine("Maven", "the wrapper (./mvnw) has fetched " + fetched.get());
        }
        return onThePath("mvn").map(mvn -> Finding.fine("Maven", "found " + mvn))
                .orElse(Finding.note("Maven", "none is installed; ./mvnw fetches one the first time, and needs a network for it"));
    }

    /** The distribution that the wrapper is told to use, if it lies where the wrapper puts it. */
    private Optional<String> fetchedByTheWrapper() {
        var home = System.getenv("MAVEN_USER_HOME");
        var dists = (home == null ? Path.of(System.getProperty("user.home"), ".m2") : Path.of(home)).resolve("wrapper/dists");
        try {
            var address = Files.readString(root.resolve(".mvn/wrapper/maven-wrapper.properties"));
            var name = address.replaceAll("(?s).*distributionUrl=\\S*/(apache-maven-[\\w.]+?)-bin\\.\\w+.*", "$1");
            return Files.isDirectory(dists.resolve(name)) || Files.isDirectory(dists.resolve(name + "-bin")) ? Optional.of(name) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> onThePath(String command) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of(command, command + ".cmd").map(name -> new File(folder, name)))
                .filter(File::canExecute).map(File::toPath).findFirst();
    }

    private static Finding encoding() {
        var console = charset(System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding"))));
        return console.newEncoder().canEncode("\u00e4\u20ac")
                ? Finding.fine("encoding", "the console speaks " + console)
                : Finding.note("encoding", "the console speaks %s and shows some letters as '?'; the kata itself uses ASCII only".formatted(console));
    }

    private static Charset charset(String name) {
        try {
            return name == null ? Charset.defaultCharset() : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Charset.defaultCharset();
        }
    }

    private Finding disk() {
        for (var folder : List.of(root, Path.of(System.getProperty("java.io.tmpdir")))) {
            var megabytes = folder.toFile().getUsableSpace() / 1_000_000;
            if (!Files.isWritable(folder)) {
                return Finding.problem("disk", "nothing can be written to %s: ask for the right, or clone the kata to a folder of your own".formatted(folder));
            }
            if (megabytes < ENOUGH_MEGABYTES) {
                return Finding.problem("disk", "%s has only %d MB left: make room for %d MB".formatted(folder, megabytes, ENOUGH_MEGABYTES));
            }
        }
        return Finding.fine("disk", "%d MB free".formatted(root.toFile().getUsableSpace() / 1_000_000));
    }
}
