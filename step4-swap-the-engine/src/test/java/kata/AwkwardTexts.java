package kata;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people really type, and what trips up files and databases: each text with a name for it. */
public final class AwkwardTexts {

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("an apostrophe", "It's O'Brien's mouse");
        TEXTS.put("a piece of SQL", "'); delete from issues; --");
        TEXTS.put("a line break", "first line\nsecond line");
        TEXTS.put("a Windows line break", "first line\r\nsecond line\rthird line\n");
        TEXTS.put("a tab", "left\tright");
        TEXTS.put("separators", "a,b;c|d:e=f||");
        TEXTS.put("quotes", "she said \"click\", and `click`, and 'click'");
        TEXTS.put("backslashes", "C:\\new\\table, \\\\server, and one at the end\\");
        TEXTS.put("percent signs", "50% off, %20, %s, %n, a+b");
        TEXTS.put("braces", "${user}, {0}, <b>bold</b> &amp;");
        TEXTS.put("blanks at both ends", "  on the left and on the right  ");
        TEXTS.put("an umlaut", "caf\u00e9, Stra\u00dfe");
        TEXTS.put("Japanese", "\u65e5\u672c\u8a9e");
        TEXTS.put("an emoji", "\ud83d\ude00");
        TEXTS.put("unusual line separators", "one\u0085two\u2028three\u2029four\u000bfive\ffive");
        TEXTS.put("the word null", "null");
    }

    private AwkwardTexts() {
    }

    /** The texts by their names, in an order that goes from the common to the strange. */
    public static Map<String, String> all() {
        return TEXTS;
    }

    /** The text as any console can show it: a line break as &lt;LF>, which no backslash of the text can be taken for. */
    public static String visible(String text) {
        return text == null ? "null" : text.codePoints().mapToObj(AwkwardTexts::visible).collect(joining());
    }

    private static String visible(int letter) {
        return switch (letter) {
            case '\n' -> "<LF>";
            case '\r' -> "<CR>";
            case '\t' -> "<TAB>";
            default -> letter >= ' ' && letter < 127 ? Character.toString(letter) : "<U+%04X>".formatted(letter);
        };
    }
}
