package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import java.util.List;

/** All files of the kata that people read or that they talk about, without what a build leaves behind. */
final class Texts {

    private static final List<String> NOT_OURS = List.of(".git/", ".kata/", "dojo/src/test/resources/", ".idea/", ".settings/", ".vscode/");

    private Texts() {
    }

    static List<String> files(Kata kata) {
        return Folder.files(kata.root(), file -> NOT_OURS.stream().noneMatch(file::startsWith) && !("/" + file).contains("/target/"));
    }

    static List<String> markdown(Kata kata) {
        return files(kata).stream().filter(file -> file.endsWith(".md")).toList();
    }

    /** A card shows code that is wrong on purpose, and its own gate proves what it says. */
    static boolean isCard(String file) {
        return file.startsWith("solutions/misconceptions/") || file.startsWith("solutions/variants/");
    }
}
