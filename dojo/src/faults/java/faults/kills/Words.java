package faults.kills;

/** What the process says: that it runs, that the unit of a number begins, and that the unit of a number is kept. */
enum Words {
    READY, BEGINS, KEPT
}
