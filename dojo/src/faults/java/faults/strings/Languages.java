package faults.strings;

import java.util.List;
import java.util.stream.Stream;

/** What means something in a language of machines: SQL, files, shells, markup, formats. */
final class Languages {

    private static final List<String> SQL = List.of(
            "'", "''", "O'Brien", "'; drop table issues; --", "'); delete from issues; --", "' or '1'='1", "' or 1=1 --", "\" or \"\"=\"", "1; shutdown", "admin'--", "' union select null, null, null, null --",
            "/* comment */", "/*", "*/", "--", "#", ";", "\\'; drop table issues; --", "\\", "\\\\", "%", "_", "50% off_", "[a-z]%", "!%", "?", "? ? ?", "$1", "$$body$$", "$tag$", ":name", "@name", "{fn now()}", "{d '2020-01-01'}", "{call f(?)}",
            "E'\\n'", "U&'\\0041'", "x'41'", "0x41", "null", "NULL", "\\N", "default", "current_user", "`", "[issues]", "''''", "'||(select 1)||'", "pg_sleep(1)", "1e309", "NaN", "-0", "true", "2020-02-30", "0000-00-00");

    private static final List<String> FILES_AND_LINES = List.of(
            "\n", "\r", "\r\n", "one\ntwo", "one\rtwo", "one\r\ntwo", "one\n\rtwo", "one\n\n\ntwo", "\nin front", "behind\n", "behind\r", "behind\r\n", "one\u0085two", "one\u2028two", "one\u2029two", "one\u000btwo", "one\ftwo",
            "left\tright", "\tin front", "behind\t", "\t", "\\t", "\\n", "\\r", "\\\t", "\\\\t", "\\\\\n", "behind\\", "\\u0041", "\\x41", "\\101", "\\0", "\\s", "\\\"", "\\e", "a,b;c|d", "\"a\",\"b\"", "\"\"\"", "a\tb\tc\td\te",
            "00000000-0000-0000-0000-000000000000\tBob\tbob@example.org\tforged", "one\n00000000-0000-0000-0000-000000000000\tBob\tbob@example.org\tforged",
            "=1+1", "+1", "-1", "@SUM(A1)", "# comment", "// comment", "../../etc/passwd", "C:\\new\\table", "\\\\server\\share", "con", "file:///etc/passwd", "a/b:c*d?e\"f<g>h|i");

    private static final List<String> MARKUP_AND_FORMATS = List.of(
            "\"", "\u201equoted\u201c", "\u201cquoted\u201d", "\u2018quoted\u2019", "\u00abquoted\u00bb", "\u2039quoted\u203a", "\u300cquoted\u300d", "\u02bc \u2032 \uff07 \u00b4", "she said \"click\", and `click`, and 'click'",
            "<b>bold</b>", "<script>alert('x')</script>", "&amp; &lt; &#65; &", "<!-- -->", "]]>", "<?xml version=\"1.0\"?>", "{\"a\": [1, null]}", "{{7*7}}", "${7*7}", "#{7*7}", "${jndi:ldap://example.org/a}", "%s %d %n %%", "%1$s", "{0} {}",
            "%00", "%0a%0d", "%27", "a+b%20c", "$(id)", "`id`", "$HOME %PATH%", "| cat", "&& exit", "> file", "*", "~", "!!", "()", "**bold** _it_", "[a](b)", "- item", "\u001b[31mred\u001b[0m", "\u0007\u0008\u0008", "Subject: a\r\nBcc: b");

    private Languages() {
    }

    static Stream<Text> all() {
        return Stream.of(named("SQL", SQL), named("files and lines", FILES_AND_LINES), named("markup and formats", MARKUP_AND_FORMATS)).flatMap(texts -> texts);
    }

    private static Stream<Text> named(String name, List<String> values) {
        return values.stream().map(value -> new Text(name, value));
    }
}
