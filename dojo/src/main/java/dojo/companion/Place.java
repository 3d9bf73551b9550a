package dojo.companion;

import java.nio.file.Path;

/**
 * A line of a file that is worth opening.
 *
 * @param line 0 if it is about the file as a whole
 */
public record Place(Path file, int line) {

    /** As seen from the kata's root: most terminals and editors make a link of it. */
    public String within(Path root) {
        var path = root.relativize(file).toString().replace('\\', '/');
        return line == 0 ? path : path + ":" + line;
    }
}
