package dojo.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One step of the kata and where its parts lie. */
public record Step(Kata kata, String name) {

    public Path folder() {
        return kata.root().resolve(name);
    }

    /** What the learner finds finished. */
    public Path given() {
        return folder().resolve("src/given/java");
    }

    /** What the learner writes. */
    public Path main() {
        return folder().resolve("src/main/java");
    }

    public Path specs() {
        return folder().resolve("src/test/java");
    }

    /** Specs that need a PostgreSQL server. */
    public Path specsOnPostgres() {
        return folder().resolve("src/postgres/java");
    }

    public boolean isOnPostgres(String specClass) {
        return Files.exists(specsOnPostgres().resolve(specClass.replace('.', '/') + ".java"));
    }

    public Path answers() {
        return kata.root().resolve("solutions").resolve(name);
    }

    /** Copies of the exercises' files as they are before anybody writes in them, in a folder for each exercise. */
    public Path starters() {
        return kata.root().resolve("dojo/starters").resolve(name);
    }

    /** Folders that lie on the class path as they are. */
    public List<Path> resources() {
        return List.of(folder().resolve("src/given/resources"), folder().resolve("src/test/resources"));
    }

    /** Whether it is not among the default modules, so that Maven has to be called in its folder. */
    public boolean isOptional() {
        return !kata.pom().modules().contains(name);
    }

    /** The number before the dot of each of its exercises. */
    public int number() {
        return Integer.parseInt(name.replaceAll("^\\D*(\\d+).*$", "$1"));
    }

    /** The flags that the step's specs need in their JVM. */
    public List<String> jvmFlags() {
        var flags = Pom.in(folder()).property("kata.jvm");
        return Arrays.stream(flags.split("\\s+")).filter(flag -> !flag.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
