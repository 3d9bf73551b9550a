package dojo.gates;

import java.nio.file.Path;

/**
 * What a learner sees after {@code mvn test}, without what differs from one machine or minute to the next.
 *
 * @param failures how many specs and scenarios failed, as Surefire's reports say
 */
record Screen(String text, int exitCode, int failures) {

    /** The output as it would look on any machine. */
    static String normalised(String output, Path kata) {
        var text = output.replace("\r\n", "\n")
                .replaceAll("\u001B\\[[;\\d]*m", "")
                .replace(kata.toString(), "/path/to/the/kata")
                .replaceAll("\\b\\d+([.,]\\d+)? ?(s|ms)\\b", "N $2")
                .replace('\\', '/');
        return text.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n").replaceAll("^\\n+|(?<=\\n)\\n+$", "");
    }

    long lines() {
        return text.lines().count();
    }
}
