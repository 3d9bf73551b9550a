package dojo.gates;

import dojo.cards.Card;
import dojo.cards.CardProblem;
import dojo.cards.Cards;
import dojo.cards.Markdown;
import dojo.engine.Folder;
import dojo.engine.Result;
import dojo.engine.Selection;
import dojo.engine.Sources;
import dojo.engine.Step;
import dojo.engine.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/**
 * Output that a text shows is what is printed today: a part of one of the first screens, or the failure of a wrong answer
 * that some card describes.
 */
final class PastedOutput implements Drift.Check {

    private static final Pattern END_OF_RUN = Pattern.compile("Step \\d+(: \\d+ of \\d+ specs| is done:)");

    @Override
    public List<String> complaints(Proof proof) {
        var screens = screens(proof);
        var complaints = new ArrayList<String>();
        for (var file : Texts.markdown(proof.kata())) {
            var blocks = Markdown.all(Markdown.parse(Folder.read(proof.kata().root().resolve(file))), FencedCodeBlock.class);
            blocks.stream().map(FencedCodeBlock::getLiteral).filter(block -> END_OF_RUN.matcher(block).find())
                    .filter(block -> screens.stream().noneMatch(screen -> isPartOf(lines(block), screen)) && !isFailureOfACard(proof, lines(block)))
                    .forEach(block -> complaints.add(("%s shows output that is not printed today. Paste it anew, from dojo/screens or from a run "
                            + "with a wrong answer that has a card:%n%s").formatted(file, block.indent(2))));
        }
        return complaints;
    }

    private static List<List<String>> screens(Proof proof) {
        var folder = proof.kata().root().resolve("dojo/screens");
        return Folder.files(folder, file -> file.endsWith(".txt")).stream().map(file -> lines(Folder.read(folder.resolve(file)))).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isPartOf(List<String> block, List<String> screen) {
        return Collections.indexOfSubList(screen, block) >= 0;
    }

    /** The first line of a failure is the context of its spec: it begins with the number of the exercise. */
    private static boolean isFailureOfACard(Proof proof, List<String> block) {
        for (var step : proof.kata().steps()) {
            for (var file : Cards.MISCONCEPTIONS.files(step)) {
                if (block.get(0).startsWith(file.getFileName().toString().split("-")[0] + " ")
                        && read(file).flatMap(card -> verdict(proof, step, card)).filter(verdict -> shows(step, verdict, block)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Card> read(Path file) {
        try {
            return Optional.of(Cards.read(file));
        } catch (CardProblem reportedWithTheCards) {
            return Optional.empty();
        }
    }

    private static Optional<Verdict> verdict(Proof proof, Step step, Card card) {
        try {
            return Optional.of(proof.judge().judge(card.appliedTo(Sources.answers(step)), Selection.everything().untilFirstFailure()));
        } catch (CardProblem reportedWithTheCards) {
            return Optional.empty();
        }
    }

    private static boolean shows(Step step, Verdict verdict, List<String> block) {
        return verdict.firstFailure().filter(first -> isPartOf(expected(first), block) && places(first, block)
                && block.contains("Step %d: %d of %d specs and scenarios are green."
                        .formatted(step.number(), verdict.passed().size(), Manifest.numberOfSpecs(step)))).isPresent();
    }

    private static List<String> expected(Result first) {
        return lines(first.spec().context() + "\n" + first.spec().name() + "\n" + first.failure().message());
    }

    /** Every line of code that the output names is one that the failure passed. */
    private static boolean places(Result first, List<String> block) {
        return block.stream().filter(line -> line.startsWith("at ")).allMatch(line -> first.failure().frames().contains(line.substring(3)));
    }
}
