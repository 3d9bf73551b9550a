package dojo.companion;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/** Reads the keys, one at a time: the next one only after the last one has been answered, for the answer may be a question. */
final class Keys {

    static final int CONTROL_C = 3;
    /** The terminal has gone. */
    static final int END = -1;

    private final Terminal terminal;
    private final Attributes original;
    private final IntConsumer listener;
    private final Semaphore answered = new Semaphore(0);

    Keys(Terminal terminal, Attributes original, IntConsumer listener) {
        this.terminal = terminal;
        this.original = original;
        this.listener = listener;
        var thread = new Thread(this::listen, "keys");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        for (var key = read(); key != END; key = read()) {
            listener.accept(key);
            answered.acquireUninterruptibly();
        }
        listener.accept(END);
    }

    private int read() {
        try {
            return terminal.reader().read();
        } catch (IOException gone) {
            return END;
        }
    }

    /** The key has been answered. */
    void next() {
        answered.release();
    }

    /** Waits for one more key while the last one is being answered. */
    void await() {
        read();
    }

    /** The terminal as it was before: with lines, and showing what is typed. */
    Attributes original() {
        return original;
    }
}
