package dojo.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text line by line, for finding a fragment wherever it is indented to. */
record Lines(List<String> lines) {

    static Lines of(String text) {
        return new Lines(text.lines().map(String::stripTrailing).toList());
    }

    /** This text with the one place where the old lines stand taken by the new ones. */
    Lines replace(Lines old, Lines now, String file) {
        var wanted = old.withoutOuterBlanks().dedented();
        var places = IntStream.rangeClosed(0, lines.size() - wanted.lines.size())
                .filter(start -> wanted.lines.isEmpty() || window(start, wanted.lines.size()).dedented().equals(wanted))
                .toArray();
        if (wanted.lines.isEmpty() || places.length != 1) {
            throw new CardProblem(problem(wanted, places.length, file));
        }
        return replaced(places[0], wanted.lines.size(), now.withoutOuterBlanks().dedented());
    }

    private Lines replaced(int start, int length, Lines now) {
        var result = new ArrayList<>(lines.subList(0, start));
        result.addAll(now.indented(window(start, length).indentation()).lines);
        result.addAll(lines.subList(start + length, lines.size()));
        return new Lines(result);
    }

    private static String problem(Lines wanted, int places, String file) {
        if (wanted.lines.isEmpty()) {
            return "The code to replace in `%s` is empty. Quote the lines of the answer that change.".formatted(file);
        }
        return places == 0
                ? "The code to replace does not occur in the answer's `%s`. Quote whole lines as they stand there now:%n%s".formatted(file, wanted)
                : "The code to replace occurs %d times in the answer's `%s`. Quote more lines around it:%n%s".formatted(places, file, wanted);
    }

    private Lines window(int start, int length) {
        return new Lines(lines.subList(start, start + length));
    }

    private Lines withoutOuterBlanks() {
        var first = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isBlank()).findFirst().orElse(lines.size());
        var end = lines.size();
        while (end > first && lines.get(end - 1).isBlank()) {
            end--;
        }
        return new Lines(lines.subList(first, end));
    }

    private Lines dedented() {
        var depth = indentation();
        return new Lines(lines.stream().map(line -> line.isBlank() ? "" : line.substring(depth)).toList());
    }

    private Lines indented(int depth) {
        return new Lines(lines.stream().map(line -> line.isBlank() ? "" : " ".repeat(depth) + line).toList());
    }

    /** The blanks that all lines begin with. */
    private int indentation() {
        return lines.stream().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
