package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
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
        deck.cards().forEach((step, cards) -> cards.forEach(card -> {
            var shortcomings = shortcomings(proof, step, card);
            shortcomings.forEach(shortcoming -> complaints.add(("%s, %s: a right answer is rejected. %s%nMend the spec if it asks for more "
                    + "than the port promises, or the card if it promises less.").formatted(step, card, shortcoming)));
            if (shortcomings.isEmpty()) {
                proof.counts().variant();
            }
            proof.progress().tell(() -> "%s, exercise %s: card %d of %d".formatted(step, card.exercise(), cards.indexOf(card) + 1, cards.size()));
        }));
        return complaints;
    }

    private static List<String> shortcomings(Proof proof, Step step, Card card) {
        try {
            return Answers.shortcomings(step, proof.judge().judge(card.appliedTo(Sources.answers(step))));
        } catch (CardProblem problem) {
            return List.of(problem.getMessage());
        }
    }
}
