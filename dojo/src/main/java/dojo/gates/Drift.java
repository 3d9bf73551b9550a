package dojo.gates;

import java.util.ArrayList;
import java.util.List;

/** What is written in two places says the same in both: code and code, specs and scenarios, texts and what they tell of. */
public final class Drift implements Gate {

    /** One kind of thing that drifts. */
    interface Check {
        List<String> complaints(Proof proof);
    }

    private static final List<Check> CHECKS = List.of(
            new Copies(), new KeptStarters(), new Mirror(), new Completeness(), new IndexPages(), new ShippedList(), new Links(), new Names(), new PastedOutput());

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        for (var check : CHECKS) {
            proof.progress().tell(() -> check.getClass().getSimpleName());
            complaints.addAll(check.complaints(proof));
        }
        return complaints;
    }
}
