package dojo.engine;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.platform.suite.api.Suite;

/**
 * What a compiled spec class says about itself.
 *
 * @param exercise the number of its exercise, or an empty text for a guard or a suite of scenarios
 * @param files the files that turn it green
 * @param onPostgres whether it needs a PostgreSQL server
 */
public record SpecClass(Class<?> type, String displayName, int order, String exercise, List<String> files, boolean onPostgres) {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+\\.\\d+) ");

    static SpecClass of(Class<?> type, boolean onPostgres) {
        var name = type.getAnnotation(DisplayName.class);
        var displayName = name == null ? type.getSimpleName() : name.value();
        var order = type.getAnnotation(Order.class);
        var files = files(type);
        var number = NUMBER.matcher(displayName);
        var exercise = number.find() && !files.isEmpty() ? number.group(1) : "";
        return new SpecClass(type, displayName, order == null ? Order.DEFAULT : order.value(), exercise, files, onPostgres);
    }

    /** Whether it stands for scenarios. */
    public boolean isSuite() {
        return type.isAnnotationPresent(Suite.class);
    }

    public String simpleName() {
        return type.getSimpleName();
    }

    /** Read by name, for the annotation belongs to the step's own test support and has a twin in every step. */
    private static List<String> files(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals("kata.Exercise"))
                .flatMap(annotation -> Stream.concat(classes(annotation), otherFiles(annotation)))
                .toList();
    }

    private static Stream<String> classes(Annotation annotation) {
        return Arrays.stream((Class<?>[]) attribute(annotation, "value")).map(type -> type.getName().replace('.', '/') + ".java");
    }

    private static Stream<String> otherFiles(Annotation annotation) {
        return Arrays.stream((String[]) attribute(annotation, "files"));
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            var attribute = annotation.annotationType().getMethod(name);
            attribute.setAccessible(true);
            return attribute.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new BrokenKata("@kata.Exercise should have a value with the classes of the exercise, and files with what is no class: " + e);
        }
    }
}
