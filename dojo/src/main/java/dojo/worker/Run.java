package dojo.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of the specs on one source tree, with class loader, console and system properties of its own. */
final class Run {

    private static final String LOADER = "kata";
    /** As in Maven: first the specs, then the scenarios, which are the step's acceptance. */
    private static final List<String> ENGINES = List.of("junit-jupiter", "junit-platform-suite");

    private final Assignment assignment;
    private final Wire wire;
    private final CancellationToken end = CancellationToken.create();

    Run(Assignment assignment, Wire wire) {
        this.assignment = assignment;
        this.wire = wire;
    }

    void go() {
        var threads = new Threads();
        var world = new World();
        var console = Console.instead();
        try (var loader = new URLClassLoader(LOADER, urls(), Run.class.getClassLoader())) {
            var reporter = new Reporter(wire, console, assignment.untilFirstFailure() ? end::cancel : () -> { });
            var thread = new Thread(() -> runAll(loader, reporter), "the specs");
            thread.setContextClassLoader(loader);
            thread.start();
            thread.join();
            threads.leftOver().forEach(left -> wire.say(Event.LEAKED.name(), left.name(), left.place()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the worker", e);
        } finally {
            world.restore();
        }
    }

    private void runAll(URLClassLoader loader, Reporter reporter) {
        try {
            for (var engine : ENGINES) {
                if (!end.isCancellationRequested()) {
                    run(engine, loader, reporter);
                }
            }
        } catch (Throwable failure) {
            reporter.broken(failure);
        }
    }

    private void run(String engine, URLClassLoader loader, Reporter reporter) {
        // Listeners that lie on the class path, such as the learner's end of a run, have nobody to talk to here.
        var launcher = LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
        launcher.execute(LauncherExecutionRequestBuilder.request(request(engine, loader))
                .listeners(reporter)
                .cancellationToken(end)
                .build());
    }

    private LauncherDiscoveryRequest request(String engine, URLClassLoader loader) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(assignment.specs().stream().map(spec -> DiscoverySelectors.selectClass(loader, spec)).toList())
                .filters(EngineFilter.includeEngines(engine))
                .configurationParameter("junit.jupiter.execution.timeout.default", assignment.secondsPerSpec() + " s")
                .build();
    }

    private URL[] urls() {
        return assignment.classPath().stream().map(Run::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a class path entry: " + entry, e);
        }
    }

    /** Whether this frame belongs to the kata: to the learner's code or to its specs. */
    static boolean isOurs(StackTraceElement frame) {
        return LOADER.equals(frame.getClassLoaderName()) && !frame.getClassName().startsWith("io.cucumber.");
    }

    /** The frame as a console shows it, without the loader's name. */
    static String told(StackTraceElement frame) {
        return "%s.%s(%s:%d)".formatted(frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
    }
}
