package dojo.companion.hints;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a piece of code consists of: each two words or signs that follow each other, and how often they do. */
record CodeWords(Map<String, Integer> pairs) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\s\\w]");

    static CodeWords of(Collection<String> texts) {
        var pairs = new HashMap<String, Integer>();
        for (var text : texts) {
            var before = "";
            for (var word : WORD.matcher(COMMENT.matcher(text).replaceAll(" ")).results().map(match -> match.group()).toList()) {
                pairs.merge(before + " " + word, 1, Integer::sum);
                before = word;
            }
        }
        return new CodeWords(pairs);
    }

    /** How many pairs are in one of the two and not in the other. */
    int distance(CodeWords other) {
        return notIn(other) + other.notIn(this);
    }

    private int notIn(CodeWords other) {
        return pairs.entrySet().stream().mapToInt(pair -> Math.max(0, pair.getValue() - other.pairs.getOrDefault(pair.getKey(), 0))).sum();
    }
}
