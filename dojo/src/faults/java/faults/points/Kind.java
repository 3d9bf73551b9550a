package faults.points;

import java.util.List;

/** What happens to the call that meets the fault. */
enum Kind {
    REFUSED("fails before the database has done it"),
    ANSWER_LOST("fails after the database has done it"),
    OVERTAKEN("comes a moment after somebody else has amended the same issue");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** Closing always closes, whatever it says: before and after are the same. Only an update can come too late. */
    boolean canMeet(Call call) {
        return switch (this) {
            case REFUSED -> !call.isClosing();
            case ANSWER_LOST -> true;
            case OVERTAKEN -> call.isUpdate();
        };
    }

    /** What else fails from then on. Being too late is no failure of the database, which goes on as usual. */
    List<Company> companies() {
        return this == OVERTAKEN ? List.of(Company.ALONE) : List.of(Company.values());
    }

    @Override
    public String toString() {
        return words;
    }
}
