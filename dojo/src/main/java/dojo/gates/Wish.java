package dojo.gates;

/**
 * What the maintainer asked for on the command line.
 *
 * @param exercise only the cards of this exercise ({@code -Dcards=2.3}); an empty text means everything
 * @param update whether to write manifest, index pages and screens anew ({@code -Dkata.update}) instead of comparing
 */
public record Wish(String exercise, boolean update) {

    public static Wish everything() {
        return new Wish("", false);
    }

    public static Wish fromCommandLine() {
        return new Wish(System.getProperty("cards", ""), System.getProperty("kata.update") != null);
    }

    public boolean isForOneExercise() {
        return !exercise.isEmpty();
    }

    boolean wants(String number) {
        return exercise.isEmpty() || exercise.equals(number);
    }
}
