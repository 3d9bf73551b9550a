package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.companion.hints.Lookalikes;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every wrong answer is caught, first by the spec that its card names, with the words that its card names. */
public final class Misconceptions implements Gate {

    @Override
    public String name() {
        return "misconceptions";
    }

    @Override
    public List<String> complaints(Proof proof) {
        var deck = proof.deck(Cards.MISCONCEPTIONS);
        var complaints = new ArrayList<>(deck.complaints());
        var cards = deck.all();
        complaints.addAll(proof.complaints(cards, entry -> {
            var step = entry.getKey();
            var card = entry.getValue();
            proof.progress().tell(() -> "%s, exercise %s: card %s of %d".formatted(step, card.exercise(), cards.indexOf(entry) + 1, cards.size()));
            var complaint = proof.counts().card().time(() -> complaint(proof, step, card));
            if (complaint.isEmpty()) {
                proof.counts().misconception();
            }
            return complaint.map("%s, %s: %%s".formatted(step, card)::formatted).stream().toList();
        }));
        return complaints;
    }

    private static Optional<String> complaint(Proof proof, Step step, Card card) {
        try {
            var work = card.appliedTo(Sources.answers(step));
            var verdict = verdict(proof, work, card.exercise());
            if (!verdict.compiles()) {
                return Optional.of("the change does not compile:\n" + String.join("\n", verdict.compileErrors()));
            }
            return verdict.firstFailure().map(first -> wrongCatch(card, first)).orElse(Optional.of(
                    "no spec catches it. Sharpen %s until it does, or, if it cannot be told apart from a right answer, make it a variant."
                            .formatted(card.caughtBy()))).or(() -> wrongHint(proof, card, work, verdict));
        } catch (CardProblem problem) {
            return Optional.of(problem.getMessage());
        }
    }

    /** Nearly every card is caught by its own exercise, so the rest runs only if it is needed. */
    private static Verdict verdict(Proof proof, Sources sources, String exercise) {
        var first = proof.judge().judge(sources, proof.judge().specs(sources.step()).upTo(exercise).untilFirstFailure());
        return first.isGreen() ? proof.judge().judge(sources, Selection.everything().untilFirstFailure()) : first;
    }

    private static Optional<String> wrongCatch(Card card, Result first) {
        var failure = first.failure();
        if (!first.spec().id().equals(card.caughtBy())) {
            return Optional.of(("%s catches it first: %s%nThe card names %s. If that is the spec of another exercise, the learner is sent "
                    + "to the wrong file; otherwise correct the card.").formatted(first.spec(), failure, card.caughtBy()));
        }
        if (!failure.said()) {
            return Optional.of(("%s catches it only because %s came up from the code: %s%nLet the spec say in its own words what was "
                    + "observed and what the idea is.").formatted(first.spec(), failure.type(), failure.message()));
        }
        return card.says(failure.message()) ? Optional.empty() : Optional.of(
                "the message of %s does not contain \"%s\"; it says: %s%nCorrect the card, or make the message say it."
                        .formatted(first.spec(), card.saying(), failure.message()));
    }

    /** The companion has to name this card, too, as soon as somebody makes the mistake that it is about. */
    private static Optional<String> wrongHint(Proof proof, Card card, Sources work, Verdict verdict) {
        var named = Lookalikes.of(card.exercise(), verdict, work).stream().map(Card::name).toList();
        proof.counts().hint(named.indexOf(card.name()));
        return named.contains(card.name()) ? Optional.empty() : Optional.of(
                ("kata hint says that it looks like %s, and not like this card, for spec, words and code fit them at least as well. "
                        + "Choose words that only this mistake has, or make one card of them.").formatted(String.join(" or ", named)));
    }
}
