package dojo.cards;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads what stands below "The change": sentences such as "In `Foo.java`, replace", each followed by its code. */
final class ChangeReader {

    private static final Set<String> LANGUAGES = Set.of("java", "xml");

    private final Iterator<Node> blocks;

    ChangeReader(List<Node> all) {
        blocks = all.stream().dropWhile(block -> !(block instanceof Heading && Markdown.text(block).strip().equals("The change"))).skip(1).iterator();
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        while (blocks.hasNext()) {
            changes.add(change(blocks.next()));
        }
        if (changes.isEmpty()) {
            throw new CardProblem("Say below \"## The change\" what to change: \"In `issuelog/domain/Issue.java`, replace\", a java "
                    + "block, \"with\", another java block; or \"In `...`, write\" and the whole file.");
        }
        return changes;
    }

    private Change change(Node sentence) {
        var words = sentence instanceof Paragraph ? Markdown.text(sentence).strip() : "";
        var files = Markdown.all(sentence, Code.class);
        if (files.size() == 1 && words.endsWith("write")) {
            return new Change.Whole(files.get(0).getLiteral(), code());
        }
        if (files.size() == 1 && words.endsWith("replace")) {
            var old = code();
            expectWith();
            return new Change.Part(files.get(0).getLiteral(), old, code());
        }
        throw new CardProblem("Below \"## The change\" stands \"%s\" where \"In `file`, replace\" or \"In `file`, write\" is expected."
                .formatted(words));
    }

    private String code() {
        if (blocks.hasNext() && blocks.next() instanceof FencedCodeBlock block && LANGUAGES.contains(block.getInfo())) {
            return block.getLiteral();
        }
        throw new CardProblem("Below \"## The change\", a block of code is missing: it begins with ```java or ```xml.");
    }

    private void expectWith() {
        if (!blocks.hasNext() || !Markdown.text(blocks.next()).strip().equals("with")) {
            throw new CardProblem("Between the code to replace and the code instead of it stands a line of its own: with");
        }
    }
}
