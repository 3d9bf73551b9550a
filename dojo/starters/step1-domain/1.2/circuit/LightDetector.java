package circuit;

/** An input: the level is the amount of light that shines on it. */
public final class LightDetector implements ReadablePort {

    /** The light changes. */
    public void shine(int amount) {
        throw new UnsupportedOperationException("TODO 1.2: remember how much light shines on the detector");
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("TODO 1.2: tell how much light shines on the detector");
    }
}
