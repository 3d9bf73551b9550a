package circuit;

/** An output: buzzes at every signal. */
public final class Buzzer implements WriteablePort {

    private int buzzes;

    @Override
    public void write(int value) {
        if (value > 0) {
            buzzes++;
        }
    }

    /** How often it has buzzed so far. */
    public int buzzes() {
        return buzzes;
    }
}
