package dojo.cards;

import dojo.engine.Sources;
import java.nio.file.Path;
import java.util.List;

/**
 * One answer that somebody might give, told as a change of ours.
 *
 * @param title the belief as a sentence that a person would say
 * @param exercise such as 2.3
 * @param caughtBy the spec that catches it; empty if the answer is right
 * @param saying words that the spec's message must contain; empty if the answer is right
 * @param headings the paragraphs for people, by the words in bold that they begin with
 */
public record Card(Path file, String title, String exercise, String caughtBy, String saying, List<String> headings,
        List<Change> changes) {

    /** The answers with what the card says. */
    public Sources appliedTo(Sources answers) {
        var changed = answers;
        for (var change : changes) {
            changed = change.appliedTo(changed);
        }
        return changed;
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
