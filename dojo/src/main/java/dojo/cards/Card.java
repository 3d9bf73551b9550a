package dojo.cards;

import dojo.engine.Result;
import dojo.engine.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One answer that somebody might give, told as a change of ours.
 *
 * @param title the belief as a sentence that a person would say
 * @param exercise such as 2.3
 * @param caughtBy the spec that catches it; empty if the answer is right
 * @param saying words that the spec's message must contain; empty if the answer is right
 * @param paragraphs what it tells people, each under the words in bold that it begins with
 */
public record Card(Path file, String title, String exercise, String caughtBy, String saying, Map<String, String> paragraphs,
        List<Change> changes) {

    /** The answers with what the card says. */
    public Sources appliedTo(Sources answers) {
        var changed = answers;
        for (var change : changes) {
            changed = change.appliedTo(changed);
        }
        return changed;
    }

    /** Whether it tells of this failure: its spec failed, with its words. Line ends in a message are a matter of layout. */
    public boolean tellsOf(Result result) {
        return result.failed() && result.spec().id().equals(caughtBy) && says(result.failure().message());
    }

    /** Whether a message contains the card's words. */
    public boolean says(String message) {
        return onOneLine(message).contains(onOneLine(saying));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The lines of code that its words for people give away. A single name is none. */
    public List<String> givenAway() {
        var words = onOneLine(title + " " + String.join(" ", paragraphs.values()));
        return changes.stream().flatMap(change -> change.allCode().lines())
                .map(line -> onOneLine(line.replaceAll("[;{}]+\\s*$", "").strip()))
                .filter(line -> line.contains(" ") && words.contains(line)).distinct().toList();
    }

    /** How it is found: its file's name. */
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
