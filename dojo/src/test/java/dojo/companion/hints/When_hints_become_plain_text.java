package dojo.companion.hints;

import static org.assertj.core.api.BDDAssertions.then;

import org.junit.jupiter.api.Test;

class When_hints_become_plain_text {

    @Test
    void it_should_leave_out_the_marks() {
        then(plain(60, "Read *above* **four** and `read()` in [the brief](README.md).")).isEqualTo("""
                  Read above four and read() in the brief.
                """);
    }

    @Test
    void it_should_wrap_at_the_width() {
        then(plain(20, "Count how often the\ninput is asked.")).isEqualTo("""
                  Count how often
                  the input is
                  asked.
                """);
    }

    @Test
    void it_should_indent_the_lines_of_an_item() {
        then(plain(24, "- `start`: a copy of the committed one.\n- `close`: null.\n\n1. One.\n2. Two.")).isEqualTo("""
                  - start: a copy of the
                    committed one.
                  - close: null.

                  1. One.
                  2. Two.
                """);
    }

    @Test
    void it_should_keep_code_as_it_stands() {
        then(plain(20, "Like this:\n\n```java\nif (a) {\n    thisLineIsLong(\"a  b\");\n}\n```")).isEqualTo("""
                  Like this:

                      if (a) {
                          thisLineIsLong("a  b");
                      }
                """);
    }

    private static String plain(int width, String markdown) {
        return String.join("\n", new PlainText(width, "  ").of(markdown)) + "\n";
    }
}
