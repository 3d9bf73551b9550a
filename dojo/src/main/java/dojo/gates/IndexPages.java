package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of a step's cards, by exercise: generated from the cards, checked in so that it can be read on the web. */
final class IndexPages implements Drift.Check {

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        for (var kind : Cards.values()) {
            for (var step : proof.kata().steps()) {
                complaints.addAll(complaints(proof, kind, step));
            }
        }
        return complaints;
    }

    private static List<String> complaints(Proof proof, Cards kind, Step step) {
        if (kind.files(step).isEmpty()) {
            return List.of();
        }
        try {
            var page = page(kind, step);
            return Files.exists(page) && Folder.read(page).equals(text(kind, step, proof.judge().specs(step).exercises())) ? List.of() : List.of(
                    "%s does not list the cards as they are. Write it anew: mvn verify -Psolutions -Dkata.update"
                            .formatted(proof.kata().root().relativize(page).toString().replace('\\', '/')));
        } catch (CardProblem reportedWithTheCards) {
            return List.of();
        }
    }

    /** Writes the pages of all steps anew. */
    static void write(Proof proof, Cards kind) {
        proof.kata().steps().stream().filter(step -> !kind.files(step).isEmpty()).forEach(step ->
                Folder.write(page(kind, step), text(kind, step, proof.judge().specs(step).exercises())));
    }

    private static Path page(Cards kind, Step step) {
        return kind.folder(step).resolve("README.md");
    }

    private static String text(Cards kind, Step step, List<Exercise> exercises) {
        var cards = kind.of(step);
        var text = new StringBuilder("# %s: %s%n%n".formatted(step, kind == Cards.MISCONCEPTIONS
                ? "what people get wrong" : "right answers that differ from ours"));
        text.append("<!-- Written by: mvn verify -Psolutions -Dkata.update -->\n\n");
        text.append(kind == Cards.MISCONCEPTIONS
                ? "Each card says what somebody believes, what happens, and the way out. The proof runs every one of them.\n"
                : "Each of them passes every spec and scenario. The proof runs every one of them.\n");
        for (var exercise : exercises) {
            text.append("%n## %s: %s%n%n".formatted(exercise, String.join(", ", exercise.files().stream().map(IndexPages::type).toList())));
            cards.stream().filter(card -> card.exercise().equals(exercise.number())).forEach(card -> text.append(line(card)));
        }
        return text.toString();
    }

    private static String type(String file) {
        return "`" + file.replaceAll(".*/|\\.java$", "") + "`";
    }

    private static String line(Card card) {
        var caught = card.caughtBy().isEmpty() ? "" : "%n  caught by `%s`".formatted(card.caughtBy());
        return "- [%s](%s)%s%n".formatted(card.title(), card.name(), caught);
    }
}
