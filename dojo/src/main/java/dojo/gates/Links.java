package dojo.gates;

import dojo.cards.Markdown;
import dojo.engine.Folder;
import dojo.engine.Kata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Links and pictures within the kata lead somewhere, down to the heading. */
final class Links implements Drift.Check {

    @Override
    public List<String> complaints(Proof proof) {
        var complaints = new ArrayList<String>();
        for (var file : Texts.markdown(proof.kata())) {
            var text = Markdown.parse(Folder.read(proof.kata().root().resolve(file)));
            targets(text).stream().filter(target -> !leadsSomewhere(proof.kata(), file, target)).forEach(target ->
                    complaints.add("%s links to %s, and there is nothing. Correct the link.".formatted(file, target)));
        }
        return complaints;
    }

    private static List<String> targets(Node text) {
        var targets = new ArrayList<String>();
        Markdown.all(text, Link.class).forEach(link -> targets.add(link.getDestination()));
        Markdown.all(text, Image.class).forEach(image -> targets.add(image.getDestination()));
        return targets;
    }

    private static boolean leadsSomewhere(Kata kata, String file, String target) {
        if (target.matches("[a-z]+:.*")) {
            return true;
        }
        var parts = target.split("#", 2);
        var from = kata.root().resolve(file);
        var to = parts[0].isEmpty() ? from : from.getParent().resolve(parts[0]).normalize();
        return to.startsWith(kata.root()) && Files.exists(to) && (parts.length == 1 || !to.toString().endsWith(".md") || hasHeading(to, parts[1]));
    }

    private static boolean hasHeading(Path file, String anchor) {
        return Markdown.all(Markdown.parse(Folder.read(file)), Heading.class).stream()
                .map(heading -> Markdown.text(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .anyMatch(anchor::equals);
    }
}
