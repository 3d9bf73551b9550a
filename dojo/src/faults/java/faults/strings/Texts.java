package faults.strings;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** All awkward texts, the long ones last. */
final class Texts {

    private static final int MEGABYTE = 1 << 20;

    private Texts() {
    }

    /** All of them, or those whose name begins as "-Dfaults.texts" says. */
    static List<Text> wanted() {
        var beginning = System.getProperty("faults.texts", "");
        return all().stream().filter(text -> text.name().startsWith(beginning)).toList();
    }

    private static List<Text> all() {
        var values = new HashSet<String>();
        return Stream.of(Languages.all(), Letters.all(), Scripts.all(), lengths())
                .flatMap(texts -> texts)
                .filter(text -> values.add(text.value()))
                .toList();
    }

    private static Stream<Text> lengths() {
        return Stream.of(
                new Text("no text at all", ""),
                new Text("one letter", "x"),
                new Text("255 letters", "y".repeat(255)),
                new Text("256 letters", "y".repeat(256)),
                new Text("4,001 letters", "y".repeat(4_001)),
                new Text("32,768 letters of two bytes", "\u00e9".repeat(32_768)),
                new Text("65,536 letters", "y".repeat(65_536)),
                new Text("a megabyte of letters", "z".repeat(MEGABYTE)),
                new Text("a megabyte of line breaks and backslashes", "\\\n".repeat(MEGABYTE / 2)),
                new Text("a megabyte of faces", "\ud83d\ude00".repeat(MEGABYTE / 4)));
    }
}
