package dojo.companion;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;

/** A program in a real terminal, and a screen on which one can read what it draws. */
final class RealTerminal implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 120;

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuffer raw = new StringBuffer();

    private RealTerminal(PtyProcess process, int columns, int rows) {
        this.process = process;
        screen = new ScreenTerminal(columns, rows);
        var reader = new Thread(this::listen, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    static RealTerminal start(Path folder, int columns, int rows, Map<String, String> environment, String... command) {
        var all = new HashMap<>(System.getenv());
        all.put("TERM", "xterm-256color");
        all.putAll(environment);
        try {
            return new RealTerminal(new PtyProcessBuilder(command).setDirectory(folder.toString()).setEnvironment(all)
                    .setInitialColumns(columns).setInitialRows(rows).start(), columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        var buffer = new char[4096];
        try (var output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (var count = output.read(buffer); count > 0; count = output.read(buffer)) {
                raw.append(buffer, 0, count);
                screen.write(new String(buffer, 0, count));
                var answer = screen.read();
                if (!answer.isEmpty()) {
                    type(answer);
                }
            }
        } catch (IOException itHasEnded) {
            // Nothing more to see.
        }
    }

    void type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void resize(int columns, int rows) {
        process.setWinSize(new WinSize(columns, rows));
        screen.setSize(columns, rows);
    }

    /** The screen as text, one line a row. */
    String text() {
        return screen.toString();
    }

    ScreenTerminal screen() {
        return screen;
    }

    /** All that was ever sent to the terminal. */
    String raw() {
        return raw.toString();
    }

    /** Waits until the screen shows these words. */
    RealTerminal waitFor(String words) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!joined(text()).contains(joined(words))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The terminal does not show '%s' but%n%s".formatted(words, text()));
            }
            pause();
        }
        return this;
    }

    /** Where the lines break depends on the terminal's size. */
    private static String joined(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program, and whatever it has started. */
    List<ProcessHandle> processes() {
        var program = ProcessHandle.of(process.pid()).orElseThrow();
        return Stream.concat(Stream.of(program), program.descendants()).toList();
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end; the terminal shows\n" + text());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
