package kata;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** One red spec or scenario as a learner wants to read it: what was asked, what was observed, which file to open. */
final class Failure {

    private static final List<String> OUR_PACKAGES = List.of("issuelog.", "circuit.", "foo.");

    private final TestPlan plan;
    private final TestIdentifier test;
    private final Throwable cause;
    private final String evidence = Evidence.told();

    Failure(TestPlan plan, TestIdentifier test, Throwable cause) {
        this.plan = plan;
        this.test = test;
        this.cause = cause;
    }

    String name() {
        return context() + ": " + should();
    }

    /** A scenario repeats the name of its feature; once is enough. */
    private String should() {
        return test.getDisplayName().replace(context() + " - ", "");
    }

    private String context() {
        return plan.getParent(test).map(TestIdentifier::getDisplayName).orElse("");
    }

    @Override
    public String toString() {
        return "  " + context() + "\n"
                + "      " + should() + "\n\n"
                + indented(observed()) + "\n\n"
                + scenario()
                + files().map(file -> "      open  " + file + "\n").collect(joining())
                + frames().map(frame -> "      at " + frame + "\n").collect(joining())
                + (hints().isEmpty() ? "" : "      stuck?  " + hints() + "\n");
    }

    private String observed() {
        var causes = Stream.iterate(cause.getCause(), why -> why != null, Throwable::getCause);
        return described(cause) + causes.limit(3).map(why -> "\nbecause of " + named(why)).collect(joining())
                + (isNews(evidence) ? "\n\n" + evidence : "");
    }

    /** Evidence often stands in the message already; an exercise that nobody has begun needs none. */
    private boolean isNews(String evidence) {
        return !evidence.isEmpty() && !Attempt.isToDo(cause) && !String.valueOf(cause.getMessage()).contains(evidence);
    }

    /** What a spec or a TODO says is a sentence of its own; anything else is told with its type. */
    private static String described(Throwable failure) {
        var speaksForItself = failure instanceof AssertionError || Attempt.isToDo(failure);
        return speaksForItself ? String.valueOf(failure.getMessage()).strip() : named(failure);
    }

    private static String named(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static String indented(String text) {
        return text.lines().map(line -> line.isBlank() ? "" : "      " + line).collect(joining("\n"));
    }

    private String scenario() {
        if (test.getSource().orElse(null) instanceof FileSource source) {
            var line = source.getPosition().map(position -> ":" + position.getLine()).orElse("");
            return "      read  features/" + source.getFile().getName() + line + "\n";
        }
        return "";
    }

    /** The file in which it happened, if it is one of the exercise's; all files of the exercise otherwise. */
    private Stream<String> files() {
        var where = frames().findFirst().map(frame -> SourceFiles.fileOf(frame.getClassName())).orElse("");
        var exercise = exercise();
        if (exercise.isEmpty()) {
            return SourceFiles.mentionedIn(String.valueOf(cause.getMessage()));
        }
        var culprit = exercise.stream().filter(file -> file.equals(where)).toList();
        return (culprit.isEmpty() ? exercise : culprit).stream().map(SourceFiles::seenFromAbove);
    }

    private List<String> exercise() {
        var exercise = specClass() == null ? null : specClass().getAnnotation(Exercise.class);
        return exercise == null ? List.of()
                : Stream.concat(Stream.of(exercise.value()).map(type -> SourceFiles.fileOf(type.getName())), Stream.of(exercise.files())).toList();
    }

    private Class<?> specClass() {
        var source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return method.getJavaClass();
        }
        return source instanceof ClassSource type ? type.getJavaClass() : null;
    }

    /** The way through your code, up to the line of the spec that called it. */
    private Stream<StackTraceElement> frames() {
        var ours = Arrays.stream(cause.getStackTrace())
                .filter(frame -> OUR_PACKAGES.stream().anyMatch(frame.getClassName()::startsWith))
                .map(Failure::withoutLoader)
                .toList();
        var yours = ours.stream().takeWhile(frame -> !isSpec(frame));
        var spec = ours.stream().filter(Failure::isSpec);
        return Stream.concat(yours.limit(3), spec.limit(1));
    }

    private static boolean isSpec(StackTraceElement frame) {
        var topLevel = frame.getClassName().split("\\$")[0];
        return Stream.of("src/test/java", "src/postgres/java")
                .anyMatch(folder -> Files.exists(Path.of(folder, topLevel.replace('.', '/') + ".java")));
    }

    /** "at circuit.Light.write(Light.java:8)" is a link in most consoles; with a class loader's name before it, it is not. */
    private static StackTraceElement withoutLoader(StackTraceElement frame) {
        return new StackTraceElement(frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
    }

    private String hints() {
        var step = Path.of("").toAbsolutePath().getFileName();
        return exercise().isEmpty() ? "" : step + "/HINTS.md, " + context().split(" ")[0];
    }
}
