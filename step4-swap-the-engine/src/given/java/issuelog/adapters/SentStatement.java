package issuelog.adapters;

import java.util.List;

/**
 * What a unit of work sent to its database.
 *
 * @param unit       the number of the unit: the first one is 1
 * @param words      the SQL, or begin, commit, rollback and close, for which JDBC has methods
 * @param parameters the values in the places of the question marks
 * @param failure    what came back instead of an answer, or null
 */
public record SentStatement(int unit, String words, List<String> parameters, Throwable failure) {
}
