package circuit;

/** The way into the circuit: whatever can tell a level, such as a dial, can be plugged in here. */
public interface ReadablePort {

    /** The level right now; it may be another one at the next call. */
    int read();
}
