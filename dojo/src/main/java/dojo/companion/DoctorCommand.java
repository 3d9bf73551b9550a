package dojo.companion;

import dojo.engine.Folder;
import dojo.engine.Shipped;
import dojo.engine.Step;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says whether this machine and this copy of the kata are ready, so that nobody takes a red step for a broken set-up. */
@Command(name = "doctor", description = {
    "Is this machine ready, and is this copy of the kata as it was handed out?",
    "Ends with 0 if all is well, red specs included, and with 3 if something will not work."
})
final class DoctorCommand implements Callable<Integer> {

    private static final int MOST_FILES = 5;

    @ParentCommand
    private KataCommand kata;

    @Override
    public Integer call() {
        var session = kata.session();
        var findings = new ArrayList<>(new Machine(session.kata().root()).findings());
        findings.add(new LocalRepository(session.kata()).finding());
        findings.add(folder(session));
        findings.add(unreadable(session));
        findings.addAll(edited(session));
        findings.forEach(finding -> tell(session, finding));
        session.out().println();
        var problems = findings.stream().filter(Finding::isProblem).toList();
        if (problems.isEmpty()) {
            Prose.wrapped("set-up is fine; " + whereYouAre(session), 100).forEach(session.out()::println);
            return ExitCode.OK;
        }
        session.out().println("Something has to be mended first: " + String.join(", ", problems.stream().map(Finding::subject).toList()) + ".");
        return ExitCode.SETUP;
    }

    private static void tell(Session session, Finding finding) {
        var paint = session.paint();
        var mark = switch (finding.severity()) {
            case FINE -> paint.green("ok     ");
            case NOTE -> paint.yellow("note   ");
            case PROBLEM -> paint.red("problem");
        };
        session.out().println("  %s  %-9s %s".formatted(mark, finding.subject(), finding.text().replace("\n", "\n" + " ".repeat(21))));
    }

    private static Finding folder(Session session) {
        var root = session.kata().root();
        return session.here().startsWith(root)
                ? Finding.fine("folder", "the kata in " + root)
                : Finding.note("folder", "you are in %s, and this is the kata in %s: edit the files there".formatted(session.here(), root));
    }

    /** The compiler wants UTF-8, whatever the editor likes better. */
    private static Finding unreadable(Session session) {
        for (var step : session.kata().steps()) {
            for (var file : Folder.files(step.main(), name -> name.endsWith(".java"))) {
                if (!isUtf8(step.main().resolve(file))) {
                    return Finding.problem("files", "%s/src/main/java/%s is not in UTF-8: let your editor save it in UTF-8".formatted(step, file));
                }
            }
        }
        return Finding.fine("files", "all that you write is in UTF-8");
    }

    private static boolean isUtf8(Path file) {
        try {
            Files.readString(file, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    private static List<Finding> edited(Session session) {
        var shipped = new Shipped(session.kata());
        var folders = Stream.concat(
                session.kata().steps().stream().flatMap(step -> Stream.of("test", "given", "postgres").map(part -> step + "/src/" + part)),
                Stream.of("features")).toList();
        var touched = folders.stream().flatMap(folder -> shipped.touched(folder).stream()).toList();
        if (touched.isEmpty()) {
            return List.of(Finding.fine("specs", "specs, given code and features are as they were handed out"));
        }
        var some = touched.stream().limit(MOST_FILES).toList();
        var more = touched.size() - some.size();
        return List.of(Finding.note("specs", "%d of the files that come with the kata are not as they were handed out, so red and green may mean something else:\n%s%s\n"
                .formatted(touched.size(), String.join("\n", some), more > 0 ? "\nand " + more + " more" : "")
                + "If that is not what you want: git checkout -- " + some.get(0)));
    }

    private static String whereYouAre(Session session) {
        var step = session.step(null);
        var progress = session.progress(step);
        var count = "%d of %d exercises of step %d done".formatted(progress.done(), progress.lines().size(), step.number());
        if (progress.done() == progress.lines().size()) {
            return "green is what you should see: " + count;
        }
        return progress.compileErrors().isEmpty() ? "red is what you should see: " + count : doesNotCompile(step);
    }

    private static String doesNotCompile(Step step) {
        return "what you are writing in %s does not compile yet: \"kata check %d\" shows where.".formatted(step, step.number());
    }
}
