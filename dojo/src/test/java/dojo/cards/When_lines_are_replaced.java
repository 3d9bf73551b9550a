package dojo.cards;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenThrownBy;

import org.junit.jupiter.api.Test;

class When_lines_are_replaced {

    static final Lines FILE = Lines.of("""
            class A {
                void a() {
                    one();

                    two();
                }

                void b() {
                    one();
                }
            }
            """);

    @Test
    void it_should_find_them_at_any_depth_and_keep_that_depth() {
        var changed = FILE.replace(Lines.of("\none();\n\ntwo();\n"), Lines.of("if (x) {\n    three();\n}"), "A.java");
        then(changed.toString()).contains("""
                void a() {
                        if (x) {
                            three();
                        }
                    }
                """.stripLeading());
    }

    @Test
    void it_should_remove_them_when_nothing_comes_instead() {
        then(FILE.replace(Lines.of("two();"), Lines.of(""), "A.java").toString()).doesNotContain("two");
    }

    @Test
    void it_should_refuse_what_is_not_there_or_there_twice_or_nothing() {
        thenThrownBy(() -> FILE.replace(Lines.of("four();"), Lines.of(""), "A.java")).hasMessageContaining("does not occur");
        thenThrownBy(() -> FILE.replace(Lines.of("one();"), Lines.of(""), "A.java")).hasMessageContaining("occurs 2 times");
        thenThrownBy(() -> FILE.replace(Lines.of("\n"), Lines.of(""), "A.java")).hasMessageContaining("is empty");
        thenThrownBy(() -> FILE.replace(Lines.of("o();"), Lines.of(""), "A.java")).hasMessageContaining("whole lines");
    }
}
