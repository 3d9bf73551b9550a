package dojo.companion;

import dojo.engine.Kata;
import dojo.engine.Pom;
import dojo.engine.Pom.Artifact;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which Maven keeps what it has fetched, and whether all is in it that the steps need without a network. */
final class LocalRepository {

    private static final String KNOWN_JAR = "/info/picocli/picocli/";
    /** Of the plugins that the poms name, those that take part in "mvn test". */
    private static final Pattern IN_A_TEST = Pattern.compile("maven-(enforcer|resources|compiler|surefire)-plugin|build-helper-maven-plugin");

    private final Kata kata;

    LocalRepository(Kata kata) {
        this.kata = kata;
    }

    Finding finding() {
        var folder = folder();
        if (folder.isEmpty()) {
            return Finding.note("offline", "it is not known where Maven keeps its libraries, so ask it: mvn -o test -Psolutions");
        }
        var missing = needed().filter(pom -> !Files.isRegularFile(folder.get().resolve(pom))).toList();
        return missing.isEmpty()
                ? Finding.fine("offline", "libraries and plugins are in %s; no network is needed".formatted(folder.get()))
                : Finding.note("offline", "%s is not in %s. With a network, run once: mvn test -Psolutions".formatted(missing.get(0), folder.get()));
    }

    /** Where the companion's own libraries come from. */
    private static Optional<Path> folder() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.replace('\\', '/'))
                .filter(entry -> entry.contains(KNOWN_JAR))
                .map(entry -> Path.of(entry.substring(0, entry.indexOf(KNOWN_JAR))))
                .findFirst();
    }

    /**
     * The poms of all that is needed, by their place in the folder: a name without its pom is a download that failed. A step
     * that is optional fetches its libraries for itself.
     */
    private Stream<String> needed() {
        var poms = Stream.concat(Stream.of(kata.pom()), kata.pom().modules().stream().map(step -> Pom.in(kata.root().resolve(step)))).toList();
        var libraries = poms.stream().map(Pom::dependencies).flatMap(List::stream);
        var plugins = poms.stream().map(Pom::plugins).flatMap(List::stream).filter(plugin -> IN_A_TEST.matcher(plugin.name()).matches());
        return Stream.concat(libraries, plugins)
                .flatMap(artifact -> Stream.concat(Stream.of(artifact), broughtAlong(artifact)))
                .map(artifact -> artifact.withVersion(value(artifact.version())))
                .filter(artifact -> !artifact.version().isEmpty())
                .map(LocalRepository::pom)
                .distinct();
    }

    /** Surefire fetches what runs JUnit only when it first runs. */
    private static Stream<Artifact> broughtAlong(Artifact artifact) {
        return artifact.name().equals("maven-surefire-plugin")
                ? Stream.of(new Artifact("org.apache.maven.surefire", "surefire-junit-platform", artifact.version())) : Stream.empty();
    }

    private String value(String version) {
        return version.startsWith("${") ? kata.pom().property(version.replaceAll("[${}]", "")) : version;
    }

    private static String pom(Artifact artifact) {
        return "%s/%s/%s/%2$s-%3$s.pom".formatted(artifact.group().replace('.', '/'), artifact.name(), artifact.version());
    }
}
