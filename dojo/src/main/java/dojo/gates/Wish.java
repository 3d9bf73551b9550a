package dojo.gates;

/**
 * What the maintainer asked for on the command line.
 *
 * @param exercise only the cards of this exercise ({@code -Dcards=2.3}); an empty text means everything
 * @param gate only the gate of this number ({@code -Dgate=3}); an empty text means all of them
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
        return (gate.isEmpty() || gate.equals(String.valueOf(number))) && (isAboutCards || exercise.isEmpty());
    }

    public boolean isForOneExercise() {
        return !exercise.isEmpty();
    }

    boolean wants(String number) {
        return exercise.isEmpty() || exercise.equals(number);
    }
}
