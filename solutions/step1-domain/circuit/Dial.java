package circuit;

/** An input: the level is where somebody turned the dial to. */
public final class Dial implements ReadablePort {

    private int position;

    /** Somebody turns the dial. */
    public void turnTo(int position) {
        this.position = position;
    }

    @Override
    public int read() {
        return position;
    }
}
