package kata;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts on which databases the specs of a run worked, and which of them a database cannot show. */
public final class Databases {

    private static final Set<String> OPENED = new LinkedHashSet<>();

    private final Map<String, Integer> specs = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** A test database says so when it is opened. */
    public static synchronized void opened(String name) {
        OPENED.add(name);
    }

    /** A spec or scenario is over: it worked on what was opened since the one before it. */
    void countOneSpec() {
        synchronized (Databases.class) {
            OPENED.forEach(name -> specs.merge(name, 1, Integer::sum));
            OPENED.clear();
        }
    }

    void leaveOut(String spec, String reason) {
        leftOut.add("\n  Left out: " + spec + ",\n      because " + reason + ".");
    }

    /** For whoever runs the specs on one database more; nobody else needs to know. */
    @Override
    public String toString() {
        if (specs.isEmpty() || !Boolean.getBoolean("kata.postgres")) {
            return "";
        }
        var counts = specs.entrySet().stream().map(database -> database.getValue() + " on " + database.getKey()).collect(joining(", "));
        return "\n  By database: " + counts + "." + String.join("", leftOut);
    }
}
