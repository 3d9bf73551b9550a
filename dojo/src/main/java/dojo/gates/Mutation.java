package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hardly any answer can be made slightly wrong without a spec that notices, and for the rest somebody has said why. */
public final class Mutation implements Gate {

    static final int PERCENT = 95;

    @Override
    public String name() {
        return "mutation";
    }

    static Path report(Step step) {
        return step.folder().resolve("target/mutation/pit-reports/mutations.xml");
    }

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        var listed = listed(proof.kata());
        var survivors = new ArrayList<String>();
        for (var step : proof.kata().steps()) {
            if (!Files.exists(report(step))) {
                complaints.add("%s: there is no report of PIT. Run mvn verify -Psolutions,mutation from the top.".formatted(step));
                continue;
            }
            var mutants = Mutant.in(report(step));
            complaints.addAll(complaints(proof, step, mutants));
            mutants.stream().filter(mutant -> !mutant.killed()).map(Mutant::row).forEach(survivors::add);
        }
        survivors.stream().filter(row -> !listed.contains(row)).distinct().forEach(row ->
                complaints.add("No spec notices this change of an answer:%n%s%nSharpen a spec, or add the line to the table in docs/mutation.md with the reason why nobody can tell the difference."
                        .formatted(row)));
        listed.stream().filter(row -> !survivors.contains(row)).forEach(row ->
                complaints.add("docs/mutation.md lists a survivor that does not survive any more; take the line out:%n%s".formatted(row)));
        return complaints;
    }

    private static List<String> complaints(Proof proof, Step step, List<Mutant> mutants) {
        var killed = mutants.stream().filter(Mutant::killed).count();
        proof.progress().say("    %s: %d of %d mutants killed".formatted(step, killed, mutants.size()));
        if (mutants.isEmpty() || killed * 100 < (long) mutants.size() * PERCENT) {
            return List.of("%s: PIT killed %d of %d mutants, and should kill %d%% at least. Its report is target/mutation/pit-reports/index.html of the step."
                    .formatted(step, killed, mutants.size(), PERCENT));
        }
        return List.of();
    }

    /** The table in docs/mutation.md: place, change, reason. Only a line with a reason counts. */
    private static List<String> listed(Kata kata) {
        var file = kata.root().resolve("docs/mutation.md");
        return (Files.exists(file) ? Folder.read(file) : "").lines()
                .filter(line -> line.startsWith("| `") && line.matches("\\|[^|]+\\|[^|]+\\|[^|]*\\w[^|]*\\|"))
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
                .toList();
    }
}
