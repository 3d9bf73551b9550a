package benchmark;

import benchmark.feedback.Feedback;
import benchmark.page.CostPage;
import java.util.Arrays;
import java.util.Locale;

/** The program behind {@code -Dmeasure=...}: measures one thing and renews the page that tells of it. */
public final class Measure {

    private Measure() {
    }

    public static void main(String... arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        switch (arguments[0]) {
            case "costs" -> Costs.measure(Arrays.copyOfRange(arguments, 1, arguments.length));
            case "feedback" -> Feedback.measure();
            case "page" -> { }
            default -> throw new IllegalArgumentException("'%s' cannot be measured. Say -Dmeasure=costs, feedback or page.".formatted(arguments[0]));
        }
        CostPage.write();
    }
}
