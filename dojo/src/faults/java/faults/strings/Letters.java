package faults.strings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is hard about single letters: marks that combine, directions, pictures made of several, characters that nobody sees. */
final class Letters {

    private static final List<String> COMBINED = List.of(
            "caf\u00e9", "cafe\u0301", "\u00c5ngstr\u00f6m", "A\u030angstro\u0308m", "\u212bngstr\u00f6m", "\u1e9b\u0323", "\u017f\u0323\u0307", "s\u0323\u0307",
            "\ud55c\uae00", "\u1112\u1161\u11ab\u1100\u1173\u11af", "\u304c", "\u304b\u3099", "\ufb01n", "fin", "\u0133", "\u0149", "\u01c5",
            "Z\u0351\u036b\u0343a\u0363\u0368l\u034ag\u0344o\u0302\u0303\u0304\u0305\u0306", "\u0301 alone in front", "a" + "\u0301".repeat(200),
            "\u0915\u094d\u0937\u093f", "\u0e01\u0e34\u0e48", "\u1100\u1161\u11a8\u11a8", "\u0f40\u0f71\u0f72\u0f74", "x\u20dd\u20e3");

    private static final List<String> DIRECTIONS = List.of(
            "abc \u05d0\u05d1\u05d2 def", "\u05d0\u05d1\u05d2 (abc) 123", "\u0627\u0628\u062c 123 abc!", "\u202eevil.exe\u202c", "\u202aleft\u202c \u202bright\u202c",
            "\u2066isolated\u2069", "\u2067\u05d0 isolated\u2069", "\u2068first strong\u2069", "\u200e\u200f", "\u061cmark", "never closed \u202e\u2067", "\ufdfa \ufdfd",
            "user\u202e@gro.elpmaxe", "\u0671\u0644\u0644\u0651\u064e\u0647", "\ufeb3\ufefc\ufee1");

    private static final List<String> PICTURES = List.of(
            "\ud83d\ude00", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66", "\ud83d\udc4d\ud83c\udffd", "\ud83c\udde9\ud83c\uddea\ud83c\uddef\ud83c\uddf5",
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f", "1\ufe0f\u20e3", "\u2764\ufe0f \u2764\ufe0e", "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
            "\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c\udfff", "\ud83d\udc41\ufe0f\u200d\ud83d\udde8\ufe0f", "\ud83d\ude00".repeat(500), "\ud83c\udde9", "\u200d\u200d");

    private static final List<String> BLANKS_AND_UNSEEN = List.of(
            " ", "\u00a0", "\u2003", "\u3000", "  two in front", "two behind  ", "\u00a0no break\u00a0", "\u3000wide\u3000", "in  between", "\u2007\u202f\u205f thin",
            "\u200bzero\u200bwidth\u200b", "\ufeffa mark of byte order", "in\ufeffside", "soft\u00adhyphen", "\u2060joined\u2060", "\u180e", "\u2800", "\u3164", "\u034f", "\u115f\u1160");

    private static final List<String> AT_THE_EDGE = List.of(
            "\ufffd", "\ufffe", "\uffff", "\ufdd0", "\udbff\udfff", "\ud83f\udffe", "\ue000", "\uf8ff", "\udb80\udc00", "\udbff\udffd", "\ud7ff", "\uf900", "\u00ff\u0100", "\u07ff\u0800", "\uffef\ud800\udc00", "\u0378",
            "\ufff9note\ufffaed\ufffb", "\udb40\udc01");

    private static final List<String> HALVES = List.of(
            "\ud83d", "\ude00", "half \ud83d of a face", "\ude00\ud83d", "behind \ud83d", "\ud83d\ud83d\ude00", "\udfff at the front", "a\ud800b");

    private Letters() {
    }

    static Stream<Text> all() {
        return Stream.of(
                named("marks that combine", COMBINED), named("directions", DIRECTIONS), named("pictures", PICTURES),
                named("blanks and what nobody sees", BLANKS_AND_UNSEEN), named("at the edge of Unicode", AT_THE_EDGE),
                controls(), named("half a character", HALVES)).flatMap(texts -> texts);
    }

    private static Stream<Text> named(String name, List<String> values) {
        return values.stream().map(value -> new Text(name, value));
    }

    private static Stream<Text> controls() {
        return IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7f, 0x9f))
                .mapToObj(control -> new Text("control character %d".formatted(control), "left" + (char) control + "right" + (char) control));
    }
}
