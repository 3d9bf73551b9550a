package dojo.gates;

import dojo.engine.BrokenKata;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the maintainer asked for on the command line.
 *
 * @param exercise only the cards of this exercise ({@code -Dcards=2.3}); an empty text means everything
 * @param gate only the gates of these numbers ({@code -Dgate=3} or {@code -Dgate=1,2}); an empty text means all of them
 * @param update whether to write manifest, index pages and screens anew ({@code -Dkata.update}) instead of comparing
 */
public record Wish(String exercise, String gate, boolean update) {

    public static Wish everything() {
        return new Wish("", "", false);
    }

    public static Wish fromCommandLine() {
        return new Wish(System.getProperty("cards", ""), System.getProperty("gate", ""), System.getProperty("kata.update") != null);
    }

    /** Whether this gate is worth the time: the author of one card waits for that card only. */
    public boolean wantsGate(int number, boolean isAboutCards) {
        return (gate.isEmpty() || gates().contains(String.valueOf(number))) && (isAboutCards || exercise.isEmpty());
    }

    /** A proof that was asked for a gate which does not exist would try nothing, and be green. */
    public Wish amongGates(int last) {
        var known = Stream.iterate(1, number -> number + 1).limit(last).map(String::valueOf).toList();
        if (!gate.isEmpty() && !known.containsAll(gates())) {
            throw new BrokenKata("There is no gate %s. The gates have the numbers 1 to %d; several are asked for as -Dgate=1,2.".formatted(gate, last));
        }
        return this;
    }

    private List<String> gates() {
        return List.of(gate.split(","));
    }

    public boolean isForOneExercise() {
        return !exercise.isEmpty();
    }

    boolean wants(String number) {
        return exercise.isEmpty() || exercise.equals(number);
    }
}
