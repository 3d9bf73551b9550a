package statements;

import java.util.List;

/**
 * What you expect.
 *
 * @param part the part of step 3 that was responsible for it
 * @param statements the first word of each statement that the unit of work sends: begin, select, insert, update, commit, rollback
 */
public record Prediction(PartOfStep3 part, List<String> statements) {

    public Prediction(PartOfStep3 part, String... statements) {
        this(part, List.of(statements));
    }
}
