package dojo.cards;

import dojo.engine.Folder;
import dojo.engine.Kata;
import dojo.engine.Step;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** All cards of one kind: the wrong answers, or the right ones that differ. */
public enum Cards {
    MISCONCEPTIONS("misconceptions", 3, List.of("The belief.", "What happens.", "The way out.")),
    VARIANTS("variants", 1, List.of("The idea.", "When to choose it."));

    private final String folder;
    private final int fewest;
    private final List<String> headings;

    Cards(String folder, int fewest, List<String> headings) {
        this.folder = folder;
        this.fewest = fewest;
        this.headings = headings;
    }

    public Path folder(Kata kata) {
        return kata.root().resolve("solutions").resolve(folder);
    }

    public Path folder(Step step) {
        return folder(step.kata()).resolve(step.name());
    }

    /** How many of them each exercise has at least. */
    public int fewest() {
        return fewest;
    }

    /** What each card tells its readers, as the words in bold that begin a paragraph. */
    public List<String> headings() {
        return headings;
    }

    /** The files of the cards of a step in the order of their exercises; the index page is none. */
    public List<Path> files(Step step) {
        return Folder.files(folder(step), file -> file.endsWith(".md") && !file.equals("README.md")).stream()
                .map(folder(step)::resolve).toList();
    }

    /** The cards of a step in the order of their exercises. A card that cannot be read stops it, with a word to its author. */
    public List<Card> of(Step step) {
        return files(step).stream().map(Cards::read).sorted(Comparator.comparing(Card::exercise).thenComparing(Card::name)).toList();
    }

    public static Card read(Path file) {
        return CardReader.read(file);
    }
}
