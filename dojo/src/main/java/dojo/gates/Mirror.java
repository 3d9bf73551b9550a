package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.SpecClass;
import dojo.engine.Step;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every scenario has its spec class and every line its method; and a use case's spec says no more than its scenario. */
final class Mirror implements Drift.Check {

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        for (var scenario : Scenario.of(proof.kata())) {
            var mirrored = false;
            for (var step : proof.kata().steps()) {
                for (var mirror : mirrors(scenario, proof.judge().specs(step).all())) {
                    mirrored = true;
                    complaints.addAll(complaints(scenario, step, mirror));
                }
            }
            if (!mirrored) {
                complaints.add(missing(scenario));
            }
        }
        return complaints;
    }

    private static List<SpecClass> mirrors(Scenario scenario, List<SpecClass> specs) {
        return specs.stream().filter(spec -> Scenario.key(spec.simpleName()).equals(Scenario.key("When " + scenario.name()))).toList();
    }

    private static String missing(Scenario scenario) {
        return "features/%s: the scenario \"%s\" has no spec class in any step. Write %s, or give the scenario the name of the spec that says the same."
                .formatted(scenario.feature(), scenario.name(), "When_" + scenario.name().replaceAll("\\W+", "_"));
    }

    private static List<String> complaints(Scenario scenario, Step step, SpecClass mirror) {
        var complaints = new ArrayList<String>();
        var methods = methods(mirror.type()).toList();
        var names = methods.stream().map(method -> Scenario.key(method.getName())).toList();
        Stream.concat(scenario.methods().stream(), scenario.shoulds().stream())
                .filter(line -> !names.contains(Scenario.key(line)))
                .forEach(line -> complaints.add("%s: the scenario \"%s\" has a line that would be the method %s, and the spec has none of that name. Let both say the same."
                        .formatted(mirror.type().getName(), scenario.name(), line)));
        var lines = scenario.shoulds().stream().map(Scenario::key).toList();
        methods.stream().filter(method -> isShould(step, method)).filter(method -> !lines.contains(Scenario.key(method.getName()))).forEach(method ->
                complaints.add("%s: %s has no line in the scenario \"%s\". Add the line, or begin the comment of the should with \"Technical:\"."
                        .formatted(mirror.type().getName(), method.getName(), scenario.name())));
        return complaints;
    }

    private static Stream<Method> methods(Class<?> type) {
        return type == Object.class ? Stream.empty() : Stream.concat(Arrays.stream(type.getDeclaredMethods()), methods(type.getSuperclass()));
    }

    /** A should that is not the customer's business, such as "the unit was committed", says so in its comment. */
    private static boolean isShould(Step step, Method method) {
        var file = step.specs().resolve(method.getDeclaringClass().getName().replace('.', '/') + ".java");
        var technical = Pattern.compile("\\* Technical\\b[^/]*\\*/(\\s*@\\w+(\\([^)]*\\))?)*\\s*void %s\\(".formatted(method.getName()));
        return method.isAnnotationPresent(Test.class) && !technical.matcher(Folder.read(file)).find();
    }
}
