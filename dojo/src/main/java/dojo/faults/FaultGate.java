package dojo.faults;

import static java.util.stream.Collectors.joining;

import dojo.engine.Postgres;
import dojo.gates.Gate;
import dojo.gates.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One kind of fault: the run that tries the answers under it has found nothing that must not be, on every database. */
public final class FaultGate implements Gate {

    private static final int SHOWN = 10;

    private final String name;
    private final String main;
    private final Supplier<FaultProgram> program;

    private FaultGate(String name, String main, Supplier<FaultProgram> program) {
        this.name = name;
        this.main = main;
        this.program = program;
    }

    /** Every JDBC call of a unit fails once. */
    public static FaultGate points(Supplier<FaultProgram> program) {
        return new FaultGate("fault points", "faults.points.FaultPoints", program);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> complaints(Proof proof) {
        var findings = program.get().run(main, text -> proof.progress().tell(() -> text));
        proof.progress().say("    %s: %s; violations: %d".formatted(name,
                findings.tried().stream().map(Findings.Tried::toString).sorted().collect(joining(", ")), findings.violations().size()));
        return complaints(findings);
    }

    List<String> complaints(Findings findings) {
        var complaints = new ArrayList<String>();
        databases().filter(database -> findings.tried(database) == 0).forEach(database ->
                complaints.add("%s: nothing was tried on %s. See to it that dojo/src/faults opens it.".formatted(name, database)));
        findings.violations().stream().limit(SHOWN).forEach(complaints::add);
        if (findings.violations().size() > SHOWN) {
            complaints.add("... and %d more.".formatted(findings.violations().size() - SHOWN));
        }
        return complaints;
    }

    private static Stream<String> databases() {
        return Stream.concat(Stream.of("H2", "SQLite"), Postgres.isThere() ? Stream.of("PostgreSQL") : Stream.empty());
    }
}
