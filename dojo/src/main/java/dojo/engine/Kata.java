package dojo.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole repository, as a learner cloned it: where the proof starts to look for everything else. */
public record Kata(Path root) {

    /** The kata in this folder: the one with the parent pom. */
    public static Kata at(Path root) {
        var folder = root.toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve("pom.xml"))) {
            throw new BrokenKata("There is no kata in %s: it has no pom.xml.".formatted(folder));
        }
        return new Kata(folder);
    }

    /** The steps in the order of the default reactor, and after them those that only the profile "solutions" knows. */
    public List<Step> steps() {
        var optional = pom().modulesOf("solutions").stream().filter(name -> name.startsWith("step"));
        var steps = Stream.concat(pom().modules().stream(), optional).map(name -> new Step(this, name)).toList();
        if (steps.isEmpty()) {
            throw new BrokenKata("The pom.xml of %s names no modules: a kata has at least one step.".formatted(root));
        }
        return steps;
    }

    public Step step(String name) {
        return steps().stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow(() ->
                new BrokenKata("There is no step %s among the modules of the pom.xml.".formatted(name)));
    }

    public Pom pom() {
        return Pom.in(root);
    }

    public Path features() {
        return root.resolve("features");
    }
}
