package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Postgres;
import dojo.engine.Sources;
import dojo.engine.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code mvn test} prints on each starter and on each finished step is what the checked-in screens show. */
public final class Screens implements Gate {

    private static final int MOST_LINES = 40;
    private static final String UPDATE = "If the new words are better, write the screens anew: ./mvnw verify -Psolutions -Dkata.update, on JDK 17.";

    private final MavenRun maven;

    public Screens(Kata kata) {
        this(new RealMaven(kata));
    }

    Screens(MavenRun maven) {
        this.maven = maven;
    }

    @Override
    public String name() {
        return "first screens, " + (maven.isReference() ? "word by word" : "roughly: " + maven + " on JDK " + Runtime.version().feature() + " is not the reference");
    }

    /** A checked-in screen. */
    static Path file(Step step, String state) {
        return step.kata().root().resolve("dojo/screens/%s-%s.txt".formatted(step, state));
    }

    @Override
    public List<String> complaints(Proof proof) {
        return proof.complaints(proof.kata().steps(), step -> {
            var folder = Folder.temporary("screens");
            try {
                var copy = folder.resolve("kata");
                Folder.copy(proof.kata().root(), copy, Screens::isPartOfAClone);
                return complaints(proof, step, copy);
            } finally {
                Folder.remove(folder);
            }
        });
    }

    private static boolean isPartOfAClone(String file) {
        return !file.startsWith(".git/") && !file.startsWith("dojo/") && !file.startsWith("target/") && !file.contains("/target/");
    }

    private List<String> complaints(Proof proof, Step step, Path copy) {
        proof.progress().tell(() -> "%s: the starter".formatted(step));
        var complaints = new ArrayList<String>();
        var starter = proof.counts().mavenRun().time(() -> maven.test(copy, step));
        if (starter.failures() != 1 || starter.exitCode() == 0 || starter.lines() > MOST_LINES) {
            complaints.add("%s: `mvn test` on the starter should show exactly one failure on at most %d lines, and shows %d on %d lines:%n%s"
                    .formatted(step, MOST_LINES, starter.failures(), starter.lines(), starter.text()));
        }
        complaints.addAll(compared(proof, step, "starter", starter));

        proof.progress().tell(() -> "%s: finished".formatted(step));
        Sources.answers(step).files().forEach((file, code) ->
                Folder.write(copy.resolve(step.name()).resolve("src/main/java").resolve(file), code));
        var finished = proof.counts().mavenRun().time(() -> maven.test(copy, step));
        if (finished.failures() != 0 || finished.exitCode() != 0) {
            complaints.add("%s: `mvn test` on the finished step should be green:%n%s".formatted(step, finished.text()));
        }
        complaints.addAll(compared(proof, step, "answers", finished));
        if (Postgres.isThere() && Files.exists(step.specsOnPostgres())) {
            proof.progress().tell(() -> "%s: finished, on PostgreSQL".formatted(step));
            complaints.addAll(compared(proof, step, "postgres", maven.test(copy, step, "-Ppostgres")));
        }
        return complaints;
    }

    private List<String> compared(Proof proof, Step step, String state, Screen screen) {
        if (!maven.isReference()) {
            return List.of();
        }
        var file = file(step, state);
        if (proof.wish().update()) {
            Folder.write(file, screen.text());
        }
        var expected = Files.exists(file) ? Folder.read(file) : "(nothing: there is no such file)";
        return expected.equals(screen.text()) ? List.of() : List.of("%s: `mvn test` does not print what dojo/screens/%s shows. It prints:%n%n%s%nand the file shows:%n%n%s%n%s"
                .formatted(step, file.getFileName(), screen.text().indent(2), expected.indent(2), UPDATE));
    }
}
