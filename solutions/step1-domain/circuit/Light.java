package circuit;

/** An output: shines as long as there is a signal. */
public final class Light implements WriteablePort {

    private boolean on;

    @Override
    public void write(int value) {
        on = value > 0;
    }

    public boolean isOn() {
        return on;
    }
}
