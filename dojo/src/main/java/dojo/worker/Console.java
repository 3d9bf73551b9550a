package dojo.worker;

import java.io.OutputStream;
import java.io.PrintStream;

/** Stands in for the console during a run. It counts the lines and forgets them, however many there are. */
final class Console extends OutputStream {

    /** Enough for somebody who looks for a mistake with println, and far from what fills a terminal. */
    static final long MOST_LINES = 10_000;

    private long lines;

    /** A console in the place of both standard streams. */
    static Console instead() {
        var console = new Console();
        var stream = new PrintStream(console, true);
        System.setOut(stream);
        System.setErr(stream);
        return console;
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            lines++;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        for (var i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    /** How many lines were written since the last time somebody asked. */
    synchronized long newLines() {
        var count = lines;
        lines = 0;
        return count;
    }
}
