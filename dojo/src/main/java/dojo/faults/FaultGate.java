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
    private final long fewest;
    private final List<String> besides;
    private final Supplier<FaultProgram> program;

    private FaultGate(String name, String main, long fewest, List<String> besides, Supplier<FaultProgram> program) {
        this.name = name;
        this.main = main;
        this.fewest = fewest;
        this.besides = besides;
        this.program = program;
    }

    /** Every JDBC call of a unit fails once. */
    public static FaultGate points(Supplier<FaultProgram> program) {
        return new FaultGate("fault points", "faults.points.FaultPoints", 900, List.of(), program);
    }

    /** A process is killed in the middle of its work. */
    public static FaultGate kills(Supplier<FaultProgram> program) {
        return new FaultGate("kills", "faults.kills.Kills", 5, List.of(), program);
    }

    /** Many amend at a time. */
    public static FaultGate threads(Supplier<FaultProgram> program) {
        return new FaultGate("threads", "faults.threads.Threads", 500, List.of(), program);
    }

    /** Every awkward text goes through every adapter. */
    public static FaultGate strings(Supplier<FaultProgram> program) {
        return new FaultGate("strings", "faults.strings.Strings", 300, List.of("fake", "fake unit of work", "text file"), program);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> complaints(Proof proof) {
        var findings = program.get().run(main, text -> proof.progress().tell(() -> text));
        proof.progress().say("    %s: %s; violations: %d".formatted(name,
                findings.tried().stream().map(Findings.Tried::toString).collect(joining(", ")), findings.violations().size()));
        return complaints(findings);
    }

    List<String> complaints(Findings findings) {
        var complaints = new ArrayList<String>();
        storages().filter(storage -> findings.tried(storage) < fewest).forEach(storage ->
                complaints.add("%s: on %s, %d were tried, and should be %d at least. See to it that dojo/src/faults does so."
                        .formatted(name, storage, findings.tried(storage), fewest)));
        findings.violations().stream().limit(SHOWN).forEach(complaints::add);
        if (findings.violations().size() > SHOWN) {
            complaints.add("... and %d more.".formatted(findings.violations().size() - SHOWN));
        }
        return complaints;
    }

    private Stream<String> storages() {
        var databases = Postgres.isThere() ? Stream.of("H2", "SQLite", "PostgreSQL") : Stream.of("H2", "SQLite");
        return Stream.concat(besides.stream(), databases);
    }
}
