package circuit;

/** The way out of the circuit: whatever can react to a signal, such as a light, can be plugged in here. */
public interface WriteablePort {

    /**
     * Takes the next value of the signal.
     *
     * @param value above 0: there is a signal; 0 or below: there is none
     */
    void write(int value);
}
