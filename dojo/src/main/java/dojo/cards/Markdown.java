package dojo.cards;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What the proof wants from a Markdown text, read by the parser that many others use too. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {
    }

    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The blocks right below a node. */
    public static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** All nodes of one type, at any depth, in the order of the text. */
    public static <T extends Node> List<T> all(Node parent, Class<T> type) {
        var found = new ArrayList<T>();
        for (var child : children(parent)) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            found.addAll(all(child, type));
        }
        return found;
    }

    /** The words as a reader sees them. */
    public static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
