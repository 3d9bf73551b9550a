package dojo.cards;

import dojo.engine.Folder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Reads a card from its Markdown file, in the format that solutions/misconceptions and solutions/variants share. */
final class CardReader {

    private final Path file;
    private final List<Node> blocks;

    private CardReader(Path file) {
        this.file = file;
        blocks = Markdown.children(Markdown.parse(Folder.read(file)));
    }

    static Card read(Path file) {
        try {
            return new CardReader(file).card();
        } catch (CardProblem problem) {
            throw new CardProblem("%s: %s".formatted(file.getFileName(), problem.getMessage()));
        }
    }

    private Card card() {
        var facts = facts();
        var exercise = facts.getOrDefault("Exercise", "");
        demand(exercise.matches("\\d+\\.\\d+"), "Say below the title which exercise it belongs to: \"- Exercise: 2.3\".");
        demand(file.getFileName().toString().startsWith(exercise + "-"),
                "The file's name begins with the number of its exercise, as in %s-a-few-words.md.".formatted(exercise));
        return new Card(file, title(), exercise, facts.getOrDefault("Caught by", ""), unquoted(facts.getOrDefault("Saying", "")),
                paragraphs(), new ChangeReader(blocks).changes());
    }

    private String title() {
        return blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.getLevel() == 1)
                .map(Markdown::text)
                .findFirst()
                .orElseThrow(() -> new CardProblem("Begin with a title: \"# What somebody believes\"."));
    }

    /** The list below the title, as in "- Exercise: 2.3". */
    private Map<String, String> facts() {
        return blocks.stream()
                .filter(BulletList.class::isInstance)
                .limit(1)
                .flatMap(list -> Markdown.children(list).stream())
                .map(Markdown::text)
                .filter(item -> item.contains(":"))
                .collect(Collectors.toMap(item -> item.split(":")[0].strip(), item -> item.substring(item.indexOf(':') + 1).strip(),
                        (first, second) -> first));
    }

    private Map<String, String> paragraphs() {
        var paragraphs = new LinkedHashMap<String, String>();
        blocks.stream().filter(block -> block instanceof Paragraph && block.getFirstChild() instanceof StrongEmphasis).forEach(block -> {
            var heading = Markdown.text(block.getFirstChild());
            paragraphs.put(heading.strip(), Markdown.text(block).substring(heading.length()).strip());
        });
        return paragraphs;
    }

    private static String unquoted(String saying) {
        return saying.replaceAll("^[\"\u201c]|[\"\u201d]$", "");
    }

    private static void demand(boolean given, String otherwise) {
        if (!given) {
            throw new CardProblem(otherwise);
        }
    }
}
