package dojo.companion.hints;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.engine.Result;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wrong answers that a failure looks like. What counts is what a learner sees, the spec and its words. If they fit
 * several cards, the wrong answer that is nearest to the learner's code goes first, and alone if it is by far the nearest.
 */
public final class Lookalikes {

    private static final int MOST = 2;
    /** How many times as far the next one is if one is named alone. */
    private static final int ALONE = 3;

    private Lookalikes() {
    }

    /**
     * The cards of an exercise such as 2.3 that tell of the first failure: at most two, the likeliest first. There are none if nothing
     * failed, if nobody has begun, or if no card knows the spec and its words.
     */
    public static List<Card> of(String exercise, Verdict verdict, Sources work) {
        return verdict.firstFailure().filter(first -> !first.failure().isToDo()).map(first -> of(exercise, first, work)).orElse(List.of());
    }

    private static List<Card> of(String exercise, Result failure, Sources work) {
        var answers = Sources.answers(work.step());
        var candidates = cards(exercise, work.step()).filter(card -> card.tellsOf(failure))
                .map(card -> new Candidate(card, distance(card, answers, work)))
                .sorted(Comparator.comparingInt(Candidate::distance)).toList();
        return candidates.stream().limit(MOST).filter(candidate -> candidate.distance() <= ALONE * candidates.get(0).distance()).map(Candidate::card).toList();
    }

    /** The spec classes that catch the wrong answers of an exercise. */
    static Set<String> specs(String exercise, Step step) {
        return cards(exercise, step).map(card -> card.caughtBy().split("\\.")[0]).collect(Collectors.toSet());
    }

    private static Stream<Card> cards(String exercise, Step step) {
        return Cards.MISCONCEPTIONS.files(step).stream()
                .filter(file -> file.getFileName().toString().startsWith(exercise + "-"))
                .flatMap(Lookalikes::read);
    }

    /** A card that nobody can read is the business of the proof, and no reason to give no hint. */
    private static Stream<Card> read(Path file) {
        try {
            return Stream.of(Cards.read(file));
        } catch (CardProblem itsAuthorHearsOfIt) {
            return Stream.empty();
        }
    }

    /** How much differs between the work and the card's wrong answer. */
    private static int distance(Card card, Sources answers, Sources work) {
        try {
            return CodeWords.of(card.appliedTo(answers).files().values()).distance(CodeWords.of(work.files().values()));
        } catch (CardProblem itsAuthorHearsOfIt) {
            return Integer.MAX_VALUE / ALONE;
        }
    }

    private record Candidate(Card card, int distance) {
    }
}
