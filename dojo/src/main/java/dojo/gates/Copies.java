package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a step is given is what an earlier step ended with, and test support that two steps share is the same in both. */
final class Copies implements Drift.Check {

    private static final List<String> TESTS = List.of("src/test", "src/postgres");
    private static final String LIST = "If it differs on purpose, say why in dojo/differences.txt, as \"%s: the reason\".";

    @Override
    public List<String> complaints(Proof proof) {
        var differences = Differences.of(proof.kata());
        var complaints = new ArrayList<String>();
        var earlier = new ArrayList<Step>();
        for (var step : proof.kata().steps()) {
            if (!earlier.isEmpty()) {
                complaints.addAll(given(step, earlier, differences));
                TESTS.forEach(folder -> complaints.addAll(support(step, folder, earlier, differences)));
            }
            earlier.add(0, step);
        }
        complaints.addAll(support(new Step(proof.kata(), "dojo"), "src/postgres", earlier, differences));
        differences.unused().forEach(entry ->
                complaints.add("dojo/differences.txt lists %s, and nothing differs there. Take the line out.".formatted(entry)));
        return complaints;
    }

    private static List<String> given(Step step, List<Step> earlier, Differences differences) {
        var complaints = new ArrayList<String>();
        for (var file : Folder.files(step.given(), any -> true)) {
            var here = step.name() + "/src/given/java/" + file;
            var before = earlier.stream().flatMap(one -> List.of(one.answers().resolve(file), one.given().resolve(file)).stream())
                    .filter(Files::exists).findFirst();
            if (before.isEmpty() && !differences.allow(here)) {
                complaints.add("%s is given, and no earlier step ends with it. %s".formatted(here, LIST.formatted(here)));
            } else if (before.isPresent() && differ(step.given().resolve(file), before) && !differences.allow(here)) {
                complaints.add("%s differs from %s, which the learner has just written or read. Copy it. %s"
                        .formatted(here, told(step, before.get()), LIST.formatted(here)));
            }
        }
        return complaints;
    }

    private static List<String> support(Step step, String folder, List<Step> earlier, Differences differences) {
        var complaints = new ArrayList<String>();
        for (var file : Folder.files(step.folder().resolve(folder), any -> true)) {
            var here = "%s/%s/%s".formatted(step, folder, file);
            var before = earlier.stream().map(one -> one.folder().resolve(folder).resolve(file)).filter(Files::exists).findFirst();
            var isKata = file.startsWith("java/kata/");
            if (differ(step.folder().resolve(folder).resolve(file), before) && (isKata || !differences.allow(here))) {
                complaints.add("%s differs from %s. Make them the same, byte for byte. %s".formatted(here, told(step, before.get()),
                        isKata ? "The package kata is the same in every step." : LIST.formatted(here)));
            }
        }
        return complaints;
    }

    private static boolean differ(Path file, Optional<Path> before) {
        return before.isPresent() && !Folder.read(file).equals(Folder.read(before.get()));
    }

    private static String told(Step step, Path file) {
        return step.kata().root().relativize(file).toString().replace('\\', '/');
    }
}
