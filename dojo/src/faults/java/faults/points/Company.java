package faults.points;

/** What fails, too, from the moment of the fault on. */
enum Company {
    ALONE(""),
    ROLLBACK_FAILS(", and from then on every rollback fails"),
    CLOSE_FAILS(", and from then on every close fails");

    private final String words;

    Company(String words) {
        this.words = words;
    }

    boolean fails(Call call) {
        return this == ROLLBACK_FAILS && call.isRollback() || this == CLOSE_FAILS && call.isClosing();
    }

    @Override
    public String toString() {
        return words;
    }
}
