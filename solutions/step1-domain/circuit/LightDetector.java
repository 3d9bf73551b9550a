package circuit;

/** An input: the level is the amount of light that shines on it. */
public final class LightDetector implements ReadablePort {

    private int amount;

    /** The light changes. */
    public void shine(int amount) {
        this.amount = amount;
    }

    @Override
    public int read() {
        return amount;
    }
}
