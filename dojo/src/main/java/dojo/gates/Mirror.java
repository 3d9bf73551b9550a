package dojo.gates;

import dojo.engine.SpecClass;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every scenario has its spec class and every line its method; and a use case's spec says no more than its scenario. */
final class Mirror implements Drift.Check {

    /** A should that is not the customer's business, such as "the unit was committed". */
    private static final String TECHNICAL = "technical";

    @Override
    public List<String> complaints(Proof proof) {
        var specs = proof.kata().steps().stream().flatMap(step -> proof.judge().specs(step).all().stream()).toList();
        return Scenario.of(proof.kata()).stream().flatMap(scenario -> complaints(scenario, specs).stream()).toList();
    }

    private static List<String> complaints(Scenario scenario, List<SpecClass> specs) {
        var name = "When_" + scenario.name().replaceAll("\\W+", "_");
        var mirrors = specs.stream().filter(spec -> Scenario.key(spec.simpleName()).equals(Scenario.key(name))).toList();
        if (mirrors.isEmpty()) {
            return List.of("features/%s: the scenario \"%s\" has no spec class in any step. Write %s, or give the scenario the name of the spec that says the same."
                    .formatted(scenario.feature(), scenario.name(), name));
        }
        return mirrors.stream().flatMap(mirror -> complaints(scenario, mirror).stream()).toList();
    }

    private static List<String> complaints(Scenario scenario, SpecClass mirror) {
        var complaints = new ArrayList<String>();
        var methods = methods(mirror.type()).toList();
        var names = methods.stream().map(method -> Scenario.key(method.getName())).toList();
        Stream.concat(scenario.methods().stream(), scenario.shoulds().stream())
                .filter(line -> !names.contains(Scenario.key(line)))
                .forEach(line -> complaints.add("%s: the scenario \"%s\" has a line that would be the method %s, and the spec has none of that name. Let both say the same."
                        .formatted(mirror.type().getName(), scenario.name(), line)));
        var lines = scenario.shoulds().stream().map(Scenario::key).toList();
        methods.stream().filter(Mirror::isShould).filter(method -> !lines.contains(Scenario.key(method.getName()))).forEach(method ->
                complaints.add("%s: %s has no line in the scenario \"%s\". Add the line, or mark the should with @Tag(\"technical\")."
                        .formatted(mirror.type().getName(), method.getName(), scenario.name())));
        return complaints;
    }

    private static Stream<Method> methods(Class<?> type) {
        return type == Object.class ? Stream.empty() : Stream.concat(Arrays.stream(type.getDeclaredMethods()), methods(type.getSuperclass()));
    }

    private static boolean isShould(Method method) {
        return method.isAnnotationPresent(Test.class)
                && Arrays.stream(method.getAnnotationsByType(Tag.class)).noneMatch(tag -> tag.value().equals(TECHNICAL));
    }
}
