package kata.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a database was told, as one verb each: begin, insert, select, update, commit, rollback, close and so on. It also
 * knows which of them is to fail.
 */
public final class Journal {

    private final List<String> verbs = new ArrayList<>();
    private final Map<String, Integer> passBeforeFailing = new HashMap<>();

    /** The next one of this verb fails. */
    public void failAtNext(String verb) {
        failAt(1, verb);
    }

    /** The n-th one of this verb from now on fails, and every one after it. */
    public void failAt(int n, String verb) {
        passBeforeFailing.put(verb, n - 1);
    }

    /** From now on, nothing fails any more. */
    public void failNoMore() {
        passBeforeFailing.clear();
    }

    public void forget() {
        verbs.clear();
    }

    public List<String> verbs() {
        return List.copyOf(verbs);
    }

    public long count(String verb) {
        return verbs.stream().filter(verb::equals).count();
    }

    /** Insert, update and delete together. */
    public long writes() {
        return count("insert") + count("update") + count("delete");
    }

    void record(String verb) throws SQLException {
        verbs.add(verb);
        if (passBeforeFailing.containsKey(verb) && passBeforeFailing.merge(verb, -1, Integer::sum) < 0) {
            throw new SQLException("the database refuses to " + verb);
        }
    }

    /** The verb of an SQL statement; a merge or replace counts as an insert. */
    static String verbOf(String sql) {
        var first = sql.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return first.equals("merge") || first.equals("replace") ? "insert" : first;
    }
}
