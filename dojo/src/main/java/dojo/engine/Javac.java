package dojo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, kept warm: what it learned about the class path is there for the next source tree. */
final class Javac implements AutoCloseable {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager fileManager;
    private final List<String> options;

    Javac(String release) {
        if (compiler == null) {
            throw new BrokenKata("This Java has no compiler: run the proof with a JDK, not with a JRE.");
        }
        fileManager = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        options = new ArrayList<>(List.of("-proc:none", "-g", "-nowarn"));
        // Looking up an older JDK's classes takes time; a compiler of that very release knows them by heart.
        if (!release.equals(String.valueOf(Runtime.version().feature()))) {
            options.addAll(List.of("--release", release));
        }
    }

    /** Compiles the texts into the folder and returns what the compiler has against them: nothing if all is well. */
    List<String> compile(Map<String, String> texts, List<Path> classPath, Path folder) {
        try {
            Files.createDirectories(folder);
            fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            fileManager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var problems = new DiagnosticCollector<JavaFileObject>();
        var units = texts.entrySet().stream().map(text -> new SourceText(text.getKey(), text.getValue())).toList();
        compiler.getTask(null, fileManager, problems, options, null, units).call();
        return problems.getDiagnostics().stream().filter(problem -> problem.getKind() == Kind.ERROR).map(Javac::told).toList();
    }

    private static String told(Diagnostic<? extends JavaFileObject> problem) {
        var file = problem.getSource() == null ? "" : problem.getSource().getName() + ":" + problem.getLineNumber() + ": ";
        return file + problem.getMessage(Locale.ENGLISH);
    }

    @Override
    public void close() {
        try {
            fileManager.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
