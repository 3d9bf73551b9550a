package dojo.companion;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Reads the keys, one at a time: the next one only after the last one has been answered, for the answer may be a question. */
final class Keys {

    static final int CONTROL_C = 3;
    /** The terminal has gone. */
    static final int END = -1;
    private static final int A_MOMENT_IN_MILLISECONDS = 100;

    private final Terminal terminal;
    private final Attributes original;
    private final IntConsumer listener;
    private final Semaphore answered = new Semaphore(0);
    private final Thread thread = new Thread(this::listen, "keys");
    private volatile boolean closed;

    Keys(Terminal terminal, Attributes original, IntConsumer listener) {
        this.terminal = terminal;
        this.original = original;
        this.listener = listener;
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        for (var key = read(); key != END; key = read()) {
            listener.accept(key);
            answered.acquireUninterruptibly();
        }
        if (!closed) {
            listener.accept(END);
        }
    }

    /** In short turns: a terminal cannot be closed while somebody waits for its keys. */
    private int read() {
        try {
            var key = NonBlockingReader.READ_EXPIRED;
            while (key == NonBlockingReader.READ_EXPIRED && !closed) {
                key = terminal.reader().read(A_MOMENT_IN_MILLISECONDS);
            }
            return closed ? END : key;
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

    /** Reads no more. */
    void close() throws InterruptedException {
        closed = true;
        answered.release();
        thread.join(10L * A_MOMENT_IN_MILLISECONDS);
    }

    /** The terminal as it was before: with lines, and showing what is typed. */
    Attributes original() {
        return original;
    }
}
