package faults.strings;

import static java.util.stream.Collectors.joining;

/** A text and what is awkward about it. */
record Text(String name, String value) {

    private static final int SHOWN = 40;

    /** As any console can show it, and not longer than people read. */
    static String visible(String text) {
        if (text == null) {
            return "null";
        }
        var shown = text.codePoints().limit(SHOWN)
                .mapToObj(letter -> letter >= ' ' && letter < 127 ? Character.toString(letter) : "<U+%04X>".formatted(letter))
                .collect(joining());
        return text.codePointCount(0, text.length()) > SHOWN ? "%s... (%d characters)".formatted(shown, text.length()) : shown;
    }

    @Override
    public String toString() {
        return "%s, '%s'".formatted(name, visible(value));
    }
}
