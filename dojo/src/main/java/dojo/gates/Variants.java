package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.companion.hints.Lookalikes;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import java.util.ArrayList;
import java.util.List;

/** Every right answer that differs from ours passes every spec and scenario that ours passes. */
public final class Variants implements Gate {

    @Override
    public String name() {
        return "variants";
    }

    @Override
    public List<String> complaints(Proof proof) {
        var deck = proof.deck(Cards.VARIANTS);
        var complaints = new ArrayList<>(deck.complaints());
        var cards = deck.all();
        complaints.addAll(proof.complaints(cards, entry -> {
            var step = entry.getKey();
            var card = entry.getValue();
            proof.progress().tell(() -> "%s, exercise %s: card %d of %d".formatted(step, card.exercise(), cards.indexOf(entry) + 1, cards.size()));
            var shortcomings = shortcomings(proof, step, card);
            if (shortcomings.isEmpty()) {
                proof.counts().variant();
            }
            return shortcomings.stream().map(shortcoming -> ("%s, %s: a right answer is rejected. %s%nMend the spec if it asks for more "
                    + "than the port promises, or the card if it promises less.").formatted(step, card, shortcoming)).toList();
        }));
        return complaints;
    }

    private static List<String> shortcomings(Proof proof, Step step, Card card) {
        try {
            var work = card.appliedTo(Sources.answers(step));
            var everywhere = talksToADatabase(work);
            var verdict = proof.judge().judge(work, everywhere ? proof.judge().specs(step).everywhere() : Selection.everything());
            var listed = everywhere ? Manifest.of(step) : Manifest.withoutPostgres(step);
            var shortcomings = new ArrayList<>(Answers.shortcomings(step, verdict, listed.keySet()));
            Lookalikes.of(card.exercise(), verdict, work).forEach(wrong ->
                    shortcomings.add("kata hint says that it looks like the wrong answer %s.".formatted(wrong)));
            return shortcomings;
        } catch (CardProblem problem) {
            return List.of(problem.getMessage());
        }
    }

    /** What does not cannot tell one database from another, and PostgreSQL takes most of the time. */
    private static boolean talksToADatabase(Sources work) {
        var answers = Sources.answers(work.step()).files();
        return work.files().entrySet().stream()
                .filter(file -> !file.getValue().equals(answers.get(file.getKey())))
                .anyMatch(file -> file.getKey().endsWith(".xml") || file.getValue().contains("java.sql.") || file.getValue().contains("org.hibernate."));
    }
}
