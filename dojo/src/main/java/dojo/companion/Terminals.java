package dojo.companion;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens the terminal in which the companion was started, if it was. */
final class Terminals {

    private Terminals() {
    }

    static Terminal open() throws IOException {
        return TerminalBuilder.builder().name("kata").system(true).dumb(true).build();
    }

    /** Whether there is somebody who presses keys and a screen that can be drawn anew. */
    static boolean canTalk(Terminal terminal) {
        return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
