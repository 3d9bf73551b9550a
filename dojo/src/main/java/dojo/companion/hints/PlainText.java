package dojo.companion.hints;

import dojo.cards.Markdown;
import dojo.companion.Prose;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Turns Markdown into lines for a terminal: without marks, wrapped at its width, with code as it stands. */
final class PlainText {

    private static final String CODE = "    ";

    private final int width;
    private final String indent;

    PlainText(int width, String indent) {
        this.width = width;
        this.indent = indent;
    }

    List<String> of(String markdown) {
        return blocks(Markdown.parse(markdown), indent);
    }

    /** Wraps words that are no Markdown. */
    List<String> wrapped(String words) {
        return wrapped(words, indent);
    }

    /** The first lines of a message. */
    List<String> shortened(String message, int most, String where) {
        return Prose.shortened(Prose.wrapped(message, width - indent.length()), most, where).stream().map(line -> (indent + line).stripTrailing()).toList();
    }

    private List<String> blocks(Node parent, String margin) {
        var lines = new ArrayList<String>();
        for (var block : Markdown.children(parent)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(block, margin));
        }
        return lines;
    }

    private List<String> block(Node block, String margin) {
        if (block instanceof FencedCodeBlock code) {
            return code(code.getLiteral(), margin);
        }
        if (block instanceof IndentedCodeBlock code) {
            return code(code.getLiteral(), margin);
        }
        if (block instanceof BulletList || block instanceof OrderedList) {
            return items(block, margin);
        }
        return wrapped(Markdown.text(block), margin);
    }

    private static List<String> code(String code, String margin) {
        return code.lines().map(line -> line.isBlank() ? "" : margin + CODE + line).toList();
    }

    private List<String> items(Node list, String margin) {
        var lines = new ArrayList<String>();
        var number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (var item : Markdown.children(list)) {
            var mark = list instanceof OrderedList ? number++ + ". " : "- ";
            var text = item instanceof ListItem ? blocks(item, margin + " ".repeat(mark.length())) : List.<String>of();
            for (var i = 0; i < text.size(); i++) {
                lines.add(i == 0 ? margin + mark + text.get(i).strip() : text.get(i));
            }
        }
        return lines;
    }

    private List<String> wrapped(String words, String margin) {
        return Prose.wrapped(words.strip(), width - margin.length()).stream().map(line -> margin + line).toList();
    }
}
