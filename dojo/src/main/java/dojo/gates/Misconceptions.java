package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.engine.Failure;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
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
        deck.cards().forEach((step, cards) -> cards.forEach(card -> {
            proof.counts().card().time(() -> complaint(proof, step, card)).ifPresentOrElse(
                    complaint -> complaints.add("%s, %s: %s".formatted(step, card, complaint)),
                    proof.counts()::misconception);
            proof.progress().tell(() -> "%s, exercise %s: card %s of %d".formatted(step, card.exercise(), cards.indexOf(card) + 1, cards.size()));
        }));
        return complaints;
    }

    private static Optional<String> complaint(Proof proof, Step step, Card card) {
        try {
            var verdict = proof.judge().judge(card.appliedTo(Sources.answers(step)), Selection.everything().untilFirstFailure());
            if (!verdict.compiles()) {
                return Optional.of("the change does not compile:\n" + String.join("\n", verdict.compileErrors()));
            }
            return verdict.firstFailure().map(first -> wrongCatch(card, first)).orElse(Optional.of(
                    "no spec catches it. Sharpen %s until it does, or, if it cannot be told apart from a right answer, make it a variant."
                            .formatted(card.caughtBy())));
        } catch (CardProblem problem) {
            return Optional.of(problem.getMessage());
        }
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
        return contains(failure, card.saying()) ? Optional.empty() : Optional.of(
                "the message of %s does not contain \"%s\"; it says: %s%nCorrect the card, or make the message say it."
                        .formatted(first.spec(), card.saying(), failure.message()));
    }

    /** Line ends in a message are a matter of layout. */
    private static boolean contains(Failure failure, String words) {
        return failure.message().replaceAll("\\s+", " ").contains(words.replaceAll("\\s+", " "));
    }
}
