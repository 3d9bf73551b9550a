package dojo.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.suite.api.Suite;

/**
 * One run of the specs on one source tree, with class loader, console and system properties of its own. As in Maven, first the
 * specs run and then the scenarios, which are the step's acceptance.
 */
final class Run {

    private static final String LOADER = "kata";

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
            var specs = selectors(loader, false);
            if (!specs.isEmpty()) {
                run(withoutLookingAround().addTestEngines(new JupiterTestEngine()).build(), "junit-jupiter", specs, reporter);
            }
            var suites = selectors(loader, true);
            if (!suites.isEmpty() && !end.isCancellationRequested()) {
                run(withoutListeners().build(), "junit-platform-suite", suites, reporter);
            }
        } catch (Throwable failure) {
            reporter.broken(failure);
        }
    }

    private List<ClassSelector> selectors(URLClassLoader loader, boolean suites) throws ClassNotFoundException {
        var selectors = new ArrayList<ClassSelector>();
        for (var spec : assignment.specs()) {
            var type = Class.forName(spec, false, loader);
            if (type.isAnnotationPresent(Suite.class) == suites) {
                selectors.add(DiscoverySelectors.selectClass(type));
            }
        }
        return selectors;
    }

    /** Listeners that lie on the class path, such as the learner's end of a run, have nobody to talk to here. */
    private static LauncherConfig.Builder withoutListeners() {
        return LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false);
    }

    /** Specs need one engine only, and to look for others on the class path would take longer than to run them. */
    private static LauncherConfig.Builder withoutLookingAround() {
        return withoutListeners()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false);
    }

    private void run(LauncherConfig config, String engine, List<ClassSelector> selectors, Reporter reporter) {
        LauncherFactory.create(config).execute(LauncherExecutionRequestBuilder.request(request(engine, selectors))
                .listeners(reporter)
                .cancellationToken(end)
                .build());
    }

    private LauncherDiscoveryRequest request(String engine, List<ClassSelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
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
