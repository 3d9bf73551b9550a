package dojo.companion;

import dojo.cards.Markdown;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.nio.file.Files;
import java.text.BreakIterator;
import java.util.Locale;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What a step's README says of an exercise, in short.
 *
 * @param title such as "2.1 The fake"
 * @param goal the first sentence of what is to be done, or an empty text
 */
public record Brief(String title, String goal) {

    /** Short enough to stand on two lines of a narrow terminal. */
    private static final int LONG_ENOUGH = 60;
    private static final String WHAT = "What. ";

    public static Brief of(Step step, String number) {
        var readme = step.folder().resolve("README.md");
        return Files.isRegularFile(readme) ? of(Folder.read(readme), number) : new Brief(number, "");
    }

    static Brief of(String readme, String number) {
        var title = "";
        for (var node : Markdown.children(Markdown.parse(readme))) {
            if (node instanceof Heading) {
                title = Markdown.text(node);
            } else if (title.startsWith(number + " ") && isWhat(node)) {
                return new Brief(title, firstSentence(Markdown.text(node).substring(WHAT.length())));
            }
        }
        return new Brief(number, "");
    }

    private static boolean isWhat(Node node) {
        return node instanceof Paragraph && Markdown.text(node).startsWith(WHAT);
    }

    /** A very short sentence takes the next one with it. */
    private static String firstSentence(String text) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        var end = sentences.next();
        while (end < LONG_ENOUGH && end < text.length()) {
            end = sentences.next();
        }
        return text.substring(0, end).strip();
    }
}
