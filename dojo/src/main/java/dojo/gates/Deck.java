package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.engine.Exercise;
import dojo.engine.Folder;
import dojo.engine.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The cards of one kind that were asked for, and what is wrong with the deck as a whole: a card that nobody can read, that
 * lies where nobody looks for it, or that is missing.
 */
record Deck(Map<Step, List<Card>> cards, List<String> complaints) {

    static Deck of(Proof proof, Cards kind) {
        var deck = new Deck(new LinkedHashMap<>(), new ArrayList<>());
        proof.kata().steps().forEach(step -> deck.take(proof, kind, step));
        deck.findStrays(proof, kind);
        if (proof.wish().update() && deck.complaints.isEmpty()) {
            IndexPages.write(proof, kind);
        }
        return deck;
    }

    /** All of them, step by step. */
    List<Map.Entry<Step, Card>> all() {
        return cards.entrySet().stream().flatMap(step -> step.getValue().stream().map(card -> Map.entry(step.getKey(), card))).toList();
    }

    private void take(Proof proof, Cards kind, Step step) {
        var readable = new ArrayList<Card>();
        for (var file : kind.files(step)) {
            try {
                readable.add(Cards.read(file));
            } catch (CardProblem problem) {
                complaints.add("%s, %s".formatted(step, problem.getMessage()));
            }
        }
        cards.put(step, readable.stream().filter(card -> proof.wish().wants(card.exercise())).toList());
        readable.forEach(card -> checkTexts(kind, step, card));
        checkNumbers(proof, kind, step);
        var known = proof.judge().specs(step).exercises().stream().map(Object::toString).toList();
        readable.stream().filter(card -> !known.contains(card.exercise())).forEach(card ->
                complaints.add("%s, %s: there is no exercise %s in this step; it has %s.".formatted(step, card, card.exercise(), known)));
    }

    private void checkTexts(Cards kind, Step step, Card card) {
        kind.headings().stream().filter(heading -> card.paragraphs().getOrDefault(heading, "").isEmpty()).forEach(heading ->
                complaints.add("%s, %s: people read it too; write the paragraph that begins with **%s**".formatted(step, card, heading)));
        if (kind == Cards.MISCONCEPTIONS) {
            checkFailure(step, card);
        }
    }

    private void checkFailure(Step step, Card card) {
        card.givenAway().forEach(line -> complaints.add(("%s, %s: its words contain a line of its code, \"%s\". kata hint shows them to people "
                + "who have not solved the exercise yet: say the idea instead.").formatted(step, card, line)));
        if (card.caughtBy().isEmpty() || card.saying().isEmpty()) {
            complaints.add("%s, %s: say which spec catches it (\"- Caught by: `When_x.it_should_y`\") and words of its message (\"- Saying: ...\")."
                    .formatted(step, card));
        }
    }

    /** The author of one card need not write three before the first is proven. */
    private void checkNumbers(Proof proof, Cards kind, Step step) {
        var tooFew = proof.exercises(step).stream()
                .filter(exercise -> !proof.wish().isForOneExercise() && number(step, exercise) < kind.fewest())
                .map(exercise -> "%s has %d".formatted(exercise, number(step, exercise)))
                .toList();
        if (!tooFew.isEmpty()) {
            complaints.add("%s: too few cards in solutions/%s/%s: %s, and each exercise should have at least %d. dojo/README.md shows how to write one."
                    .formatted(step, kind.name().toLowerCase(Locale.ROOT), step, String.join(", ", tooFew), kind.fewest()));
        }
    }

    private long number(Step step, Exercise exercise) {
        return cards.get(step).stream().filter(card -> card.exercise().equals(exercise.number())).count();
    }

    private void findStrays(Proof proof, Cards kind) {
        var folder = kind.folder(proof.kata());
        var steps = proof.kata().steps().stream().map(Step::name).toList();
        Folder.files(folder, file -> !file.endsWith("README.md"))
                .stream()
                .filter(file -> !file.matches("[^/]+/[^/]+\\.md") || !steps.contains(file.split("/")[0]))
                .forEach(file -> complaints.add("%s lies in solutions/%s where no step looks for it: a card lies in the folder of its step, one of %s."
                        .formatted(file, kind.name().toLowerCase(Locale.ROOT), steps)));
    }
}
