package dojo.companion.work;

import java.util.List;
import java.util.Optional;

/**
 * What a command has done to the learner's files.
 *
 * @param files those that are different now, by their path within the kata
 * @param backup where they are as they were; empty if there was nothing to keep
 */
public record Replaced(List<String> files, Optional<Backup> backup) {

    public boolean isNothing() {
        return files.isEmpty();
    }
}
