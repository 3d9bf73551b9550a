package faults.kills;

import faults.Row;
import issuelog.domain.IssueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which units are stored, read from the rows: unit 7 has reported issue 7 and amended issue 6. */
final class Ledger {

    private final Map<String, String> descriptions;

    Ledger(List<Row> rows) {
        descriptions = rows.stream().collect(Collectors.toMap(Row::id, Row::description));
    }

    static IssueId id(long number) {
        return new IssueId(new UUID(0, number));
    }

    static String reported(long number) {
        return "Mouse " + number + " won't move";
    }

    static String amended(long number) {
        return "Mouse " + number + " moves since unit " + (number + 1);
    }

    /** How many units there are. */
    long units() {
        return descriptions.size();
    }

    /** Whether something of the unit is stored. */
    boolean has(long number) {
        return reportIsThere(number) || amendmentIsThere(number);
    }

    /** What must not be: that a unit is missing which was said to be kept, that one is there by half, or out of nowhere. */
    List<String> violations(long lastKept, long lastBegun) {
        var violations = new ArrayList<String>();
        for (var number = 0L; number <= Math.max(lastBegun, units()); number++) {
            if (number <= lastKept && !has(number)) {
                violations.add("unit %d was said to be kept, and nothing of it is stored".formatted(number));
            } else if (number > lastBegun && has(number)) {
                violations.add("unit %d is stored, and it had never begun".formatted(number));
            } else if (number > 0 && reportIsThere(number) != amendmentIsThere(number)) {
                violations.add("unit %d%s is stored by half: its report is %s, its amendment is %s".formatted(number,
                        number <= lastKept ? " was said to be kept and" : "", there(reportIsThere(number)), there(amendmentIsThere(number))));
            }
        }
        return violations;
    }

    private boolean reportIsThere(long number) {
        return descriptions.containsKey(id(number).toString());
    }

    private boolean amendmentIsThere(long number) {
        return number > 0 && amended(number - 1).equals(descriptions.get(id(number - 1).toString()));
    }

    private static String there(boolean is) {
        return is ? "there" : "not there";
    }
}
