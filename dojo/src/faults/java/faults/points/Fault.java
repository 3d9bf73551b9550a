package faults.points;

/** One thing that goes wrong: at the call of this number, counted among those that can meet this kind of fault. */
record Fault(Kind kind, Company company, int number) {
}
