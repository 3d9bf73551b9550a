package dojo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The compiled specs of a step and what can be read off them: which there are, in which order, for which exercise. */
public final class SpecClasses implements AutoCloseable {

    private final Step step;
    private final URLClassLoader loader;
    private final List<SpecClass> all;

    SpecClasses(Step step, List<Path> classPath, Path compiled) {
        this.step = step;
        loader = new URLClassLoader(classPath.stream().map(SpecClasses::url).toArray(URL[]::new), getClass().getClassLoader());
        all = Folder.files(compiled, isSpec(step.kata().pom().specPatterns())).stream()
                .map(file -> load(file.replace(".class", "").replace('/', '.')))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(type -> SpecClass.of(type, step.isOnPostgres(type.getName())))
                .sorted(Comparator.comparingInt(SpecClass::order).thenComparing(SpecClass::simpleName))
                .toList();
    }

    /** All of them, those without an exercise too, in the order of their numbers. */
    public List<SpecClass> all() {
        return all;
    }

    /** Those that a learner's "mvn test" runs. */
    public List<String> names() {
        return namesOf(spec -> !spec.onPostgres());
    }

    /** All of them, on every database that there is. */
    public Selection everywhere() {
        return new Selection(namesOf(spec -> true), false);
    }

    /** The spec classes without the scenarios, on every database that there is. */
    public Selection withoutScenarios() {
        return new Selection(namesOf(spec -> !spec.isSuite()), false);
    }

    /** All that runs up to the end of an exercise. Whatever fails first here fails first in a run of everything. */
    public Selection upTo(String exercise) {
        var last = all.stream().filter(spec -> spec.exercise().equals(exercise)).mapToInt(SpecClass::order).max().orElse(0);
        return new Selection(namesOf(spec -> spec.order() <= last && !spec.onPostgres()), false);
    }

    private List<String> namesOf(Predicate<SpecClass> wanted) {
        return all.stream().filter(wanted).map(spec -> spec.type().getName()).toList();
    }

    /** The exercises in their order. */
    public List<Exercise> exercises() {
        var byNumber = new TreeMap<String, Exercise>(Comparator.comparingInt(number -> Integer.parseInt(number.split("\\.")[1])));
        all.stream().filter(spec -> !spec.exercise().isEmpty()).forEach(spec ->
                byNumber.merge(spec.exercise(), exercise(spec), SpecClasses::joined));
        return List.copyOf(byNumber.values());
    }

    public Exercise exercise(String number) {
        return exercises().stream().filter(exercise -> exercise.number().equals(number)).findFirst().orElseThrow(() ->
                new BrokenKata("%s has no exercise %s: its spec classes know %s.".formatted(step, number, exercises())));
    }

    private static Exercise exercise(SpecClass spec) {
        return new Exercise(spec.exercise(), spec.files(), List.of(spec.type().getName()));
    }

    private static Exercise joined(Exercise one, Exercise more) {
        return new Exercise(one.number(),
                Stream.concat(one.files().stream(), more.files().stream()).distinct().toList(),
                Stream.concat(one.specs().stream(), more.specs().stream()).toList());
    }

    /** As Surefire chooses them. */
    private static Predicate<String> isSpec(List<String> patterns) {
        var matchers = patterns.stream()
                .flatMap(pattern -> Stream.of(pattern, pattern.replace("**/", "")))
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
        return file -> file.endsWith(".class") && !file.contains("$")
                && matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(file.replace(".class", ".java"))));
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new BrokenKata("The spec class %s of %s cannot be loaded: %s".formatted(name, step, e));
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a class path entry: " + entry, e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
