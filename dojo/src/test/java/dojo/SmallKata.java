package dojo;

import dojo.engine.Folder;
import dojo.engine.Judge;
import dojo.engine.Kata;
import dojo.engine.Limits;
import dojo.engine.Shipped;
import dojo.gates.Gate;
import dojo.gates.Progress;
import dojo.gates.Proof;
import dojo.gates.Starters;
import dojo.gates.Wish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A kata of two steps and three exercises in which everything is right, until a test breaks something on purpose. */
public final class SmallKata implements AutoCloseable {

    private static final Path ORIGINAL = Path.of("src/test/resources/small-kata").toAbsolutePath();

    private final Path root = Folder.temporary("small-kata");
    private Judge judge;
    private String manifest;
    private boolean looksAgain;

    public SmallKata() {
        restore();
    }

    /** Makes everything right again. */
    public void restore() {
        Folder.files(root, file -> true).forEach(file -> root.resolve(file).toFile().delete());
        Folder.copy(ORIGINAL, root, file -> true);
        if (manifest != null) {
            write("dojo/manifest.txt", manifest);
        }
        if (looksAgain) {
            judge().lookAgain();
            looksAgain = false;
        }
    }

    public Kata kata() {
        return Kata.at(root);
    }

    public Path file(String path) {
        return root.resolve(path);
    }

    public String text(String path) {
        return Folder.read(file(path));
    }

    public void write(String path, String text) {
        Folder.write(file(path), text);
    }

    /** Replaces a text that has to be there. */
    public void edit(String path, String old, String now) {
        var text = Folder.read(file(path));
        if (!text.contains(old)) {
            throw new IllegalArgumentException("%s does not contain %s".formatted(path, old));
        }
        write(path, text.replace(old, now));
    }

    public void delete(String path) {
        if (!file(path).toFile().delete()) {
            throw new IllegalArgumentException("there is no " + path);
        }
    }

    /** What a gate has against this kata. The judge knows its specs already, and does not notice when they change. */
    public List<String> complaintsOf(Gate gate) {
        write(Shipped.LIST, Shipped.listing(kata()));
        return complaintsOfAsItIs(gate);
    }

    /** The same, if nobody has written the list of what is handed out anew. */
    public List<String> complaintsOfAsItIs(Gate gate) {
        return gate.complaints(new Proof(kata(), Wish.everything(), Progress.silent(), judge()));
    }

    /** The same with a judge who reads all specs and features anew. */
    public List<String> complaintsOfAFreshLook(Gate gate) {
        judge().lookAgain();
        looksAgain = true;
        return complaintsOf(gate);
    }

    /** Lists what runs in it, as a maintainer does once. */
    public void writeManifest() {
        new Starters().complaints(new Proof(kata(), new Wish("", "", true), Progress.silent(), judge()));
        manifest = Folder.read(file("dojo/manifest.txt"));
    }

    public Judge judge() {
        if (judge == null) {
            judge = Judge.start(limits());
        }
        return judge;
    }

    private static Limits limits() {
        return new Limits(4, 30);
    }

    @Override
    public void close() {
        if (judge != null) {
            judge.close();
        }
        if (Files.exists(root)) {
            Folder.remove(root);
        }
    }
}
