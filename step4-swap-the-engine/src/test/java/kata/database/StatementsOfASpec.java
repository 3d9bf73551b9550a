package kata.database;

import static java.util.stream.Collectors.joining;

import issuelog.adapters.SentStatement;
import issuelog.adapters.SqlWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kata.Evidence;

/** Writes down what the units of a spec send to its databases, and is told with the failure if the spec is red. */
public final class StatementsOfASpec implements Onlooker {

    private static final int MOST_LINES = 6;
    private static final int MOST_STATEMENTS = 9;
    private static final int MOST_REMEMBERED = 100;
    private static final Pattern TABLE = Pattern.compile(
            "(?is)(update|(?:insert|merge|replace)\\b.*?\\binto|(?:delete|select)\\b.*?\\bfrom)\\s+([^\\s(;,]+).*");

    @Override
    public DataSource lookOnAt(String name, DataSource database) {
        var units = new Units();
        Evidence.gather(() -> units.told(name));
        return SqlWatch.on(database, units::add);
    }

    /** "insert into issues": the verb and the table, which is what one looks for. */
    static String inShort(String sql) {
        var table = TABLE.matcher(sql.strip());
        if (!table.matches()) {
            return sql.length() <= 40 ? sql : sql.substring(0, 37) + "...";
        }
        return table.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s.*\\s", " ") + " " + table.group(2);
    }

    /** What each connection was sent: that nobody has begun on one is worth a word. */
    private static final class Units {

        private final TreeMap<Integer, List<String>> units = new TreeMap<>();

        /** The specs sometimes use several threads. */
        synchronized void add(SentStatement sent) {
            var statements = units.computeIfAbsent(sent.unit(), first -> new ArrayList<>());
            statements.add(inShort(sent.words()) + (sent.failure() == null ? "" : " (failed)"));
            if (statements.size() > MOST_REMEMBERED) {
                // An endless loop must not fill the memory. The first one stays: it is the begin.
                statements.remove(1);
            }
        }

        synchronized String told(String name) {
            if (units.isEmpty()) {
                return "";
            }
            var lines = lines();
            var left = Math.max(0, lines.size() - MOST_LINES);
            return "What the units of work sent to " + name + (left == 0 ? ":" : ", at last:")
                    + lines.stream().skip(left).map(line -> "\n    " + line).collect(joining());
        }

        /** A line for each unit, or for several in a row that sent the same. */
        private List<String> lines() {
            var lines = new ArrayList<String>();
            for (var unit = units.firstEntry(); unit != null; ) {
                var last = unit;
                var next = units.higherEntry(last.getKey());
                while (next != null && next.getValue().equals(unit.getValue())) {
                    last = next;
                    next = units.higherEntry(last.getKey());
                }
                lines.add(unit.getKey() + (last == unit ? "" : "-" + last.getKey()) + told(unit.getValue()));
                unit = next;
            }
            return lines;
        }

        private static String told(List<String> statements) {
            var left = Math.max(0, statements.size() - MOST_STATEMENTS);
            return (statements.stream().anyMatch(sent -> sent.startsWith("begin")) ? ": " : ", without begin: ") + (left == 0 ? "" : "..., ")
                    + String.join(", ", statements.subList(left, statements.size()));
        }
    }
}
