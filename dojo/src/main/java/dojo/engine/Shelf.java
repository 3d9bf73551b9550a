package dojo.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Keeps the compiled specs and answers of each step, so that the next judge need not compile them again. They lie under the
 * fingerprint of all that they were made of: what has changed is not found, and compiled anew.
 */
final class Shelf {

    /** Without it a folder is what somebody left behind who tidied up. */
    private static final String SEAL = "complete";

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** The folder with what this compiler makes of the step as it is now. */
    Path compiled(Step step, ClassPath classPath, Consumer<Path> compiler) {
        var place = folder.resolve(step.name() + "-" + fingerprint(step, classPath));
        if (isComplete(place)) {
            return place;
        }
        var draft = folder.resolve(step.name() + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            compiler.accept(draft);
            Folder.write(draft.resolve(SEAL), "");
            forgetOlder(step);
            return moved(draft, place);
        } catch (RuntimeException failure) {
            Folder.remove(draft);
            throw failure;
        }
    }

    /** Somebody may have been faster; then his work is as good as ours. */
    private static Path moved(Path draft, Path place) {
        try {
            return Files.move(draft, place);
        } catch (IOException faster) {
            return isComplete(place) ? place : draft;
        }
    }

    static boolean isComplete(Path place) {
        return Files.isRegularFile(place.resolve(SEAL));
    }

    private void forgetOlder(Step step) {
        Folder.names(folder).stream()
                .filter(name -> name.matches(step.name() + "-[0-9a-f]{16}"))
                .forEach(name -> Folder.remove(folder.resolve(name)));
    }

    private static String fingerprint(Step step, ClassPath classPath) {
        var fingerprint = new Fingerprint()
                .with(Runtime.version() + " " + Postgres.isThere() + " " + classPath.jars())
                .with(Folder.read(step.folder().resolve("pom.xml")));
        for (var part : new Path[] {step.given(), step.answers(), step.specs(), step.specsOnPostgres()}) {
            Folder.javaFiles(part).forEach((file, text) -> fingerprint.with(file + "\n" + text));
        }
        return fingerprint.letters();
    }
}
