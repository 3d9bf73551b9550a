package dojo.companion;

import java.net.URI;

/** Colours and links for terminals; plain text for everything else. */
public final class Paint {

    private final boolean colours;

    public Paint(boolean colours) {
        this.colours = colours;
    }

    public boolean hasColours() {
        return colours;
    }

    public String bold(String text) {
        return painted("1", text);
    }

    public String faint(String text) {
        return painted("2", text);
    }

    public String red(String text) {
        return painted("31", text);
    }

    public String green(String text) {
        return painted("32", text);
    }

    public String yellow(String text) {
        return painted("33", text);
    }

    public String blue(String text) {
        return painted("36", text);
    }

    /** The text as a link that many terminals open with a click (OSC 8); the others ignore it. */
    public String link(String text, URI target) {
        return colours ? "\033]8;;" + target + "\033\\" + text + "\033]8;;\033\\" : text;
    }

    private String painted(String code, String text) {
        return colours && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
