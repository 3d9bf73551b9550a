package dojo.gates;

import java.io.PrintStream;
import java.util.function.Supplier;

/** Shows that the proof is alive: which gate, and how far it is. */
public final class Progress {

    private static final long PAUSE = 5_000;

    private final PrintStream out;
    private final long start = System.currentTimeMillis();
    private long last = start;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** A log that nobody reads. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    public synchronized void say(String line) {
        out.println(line);
        last = System.currentTimeMillis();
    }

    /** Says how far something is, but not more often than people can read. */
    public synchronized void tell(Supplier<String> line) {
        if (System.currentTimeMillis() - last > PAUSE) {
            say("    " + line.get());
        }
    }

    public long seconds() {
        return (System.currentTimeMillis() - start) / 1000;
    }
}
