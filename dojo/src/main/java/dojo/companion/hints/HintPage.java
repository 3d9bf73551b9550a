package dojo.companion.hints;

import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folded hints of one exercise, as its step's {@code HINTS.md} has them.
 *
 * @param hints from a question to nearly the answer
 */
public record HintPage(List<Hint> hints) {

    private static final Pattern FOLDED = Pattern.compile("(?s)<details>\\s*<summary>(.*?)</summary>(.*?)</details>");

    /**
     * One folded text.
     *
     * @param kind what is seen of it while it is folded
     * @param text what is inside, in Markdown
     */
    public record Hint(String kind, String text) {
    }

    public static HintPage of(Step step, Exercise exercise) {
        var section = section(step.folder().resolve("HINTS.md"), exercise);
        return new HintPage(FOLDED.matcher(section).results().map(hint -> new Hint(hint.group(1).strip(), hint.group(2).strip())).toList());
    }

    /** What stands below the exercise's heading, up to the next heading of a section; nothing if there is no such heading. */
    public static String section(Path file, Exercise exercise) {
        var heading = Pattern.compile("(?ms)^#{2,4} %s\\b.*?(?=^#{1,4} \\d|\\z)".formatted(Pattern.quote(exercise.number())));
        var matcher = heading.matcher(Files.exists(file) ? Folder.read(file) : "");
        return matcher.find() ? matcher.group() : "";
    }
}
