package dojo.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The line between judge and worker: one message a line, its fields parted by tabs, always in UTF-8, because the worker may
 * run with any default charset.
 */
public final class Wire {

    private static final int LONGEST_FIELD = 20_000;

    private final BufferedReader in;
    private final OutputStream out;

    public Wire(InputStream in, OutputStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    public synchronized void say(List<String> fields) {
        var line = String.join("\t", fields.stream().map(Wire::escaped).toList()) + "\n";
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException nobodyListens) {
            // The other side is gone, and whoever waits for its answer will notice.
        }
    }

    public void say(String... fields) {
        say(List.of(fields));
    }

    /** The fields of the next message, or null when the other side has ended. */
    public List<String> hear() {
        try {
            var line = in.readLine();
            return line == null ? null : fields(line);
        } catch (IOException gone) {
            return null;
        }
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        for (var field : line.split("\t", -1)) {
            fields.add(unescaped(field));
        }
        return fields;
    }

    private static String escaped(String field) {
        var text = field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) + " ..." : field;
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        var text = new StringBuilder();
        for (var i = 0; i < field.length(); i++) {
            var c = field.charAt(i);
            text.append(c == '\\' ? original(field.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char original(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
