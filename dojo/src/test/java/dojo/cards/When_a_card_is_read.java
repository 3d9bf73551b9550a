package dojo.cards;

import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenThrownBy;

import dojo.engine.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class When_a_card_is_read {

    static final String CARD = """
            # 4 is bright enough

            - Exercise: 1.1
            - Caught by: `When_the_level_is_at_the_threshold.it_should_not_signal`
            - Saying: "4 is the *threshold*"

            **The belief.** The limit belongs to what is above it.

            **What happens.** A light goes on too early.

            **The way out.** Read the sentence again.

            ## The change

            In `circuit/Circuit.java`, replace

            ```java
            return input > 4;
            ```

            with

            ```java
            return input >= 4;
            ```

            In `circuit/Other.java`, write

            ```java
            class Other { }
            ```
            """;

    @TempDir
    Path folder;

    @Test
    void it_should_know_what_the_card_says() {
        var card = read("1.1-bright-enough.md", CARD);
        then(card.title()).isEqualTo("4 is bright enough");
        then(card.exercise()).isEqualTo("1.1");
        then(card.caughtBy()).isEqualTo("When_the_level_is_at_the_threshold.it_should_not_signal");
        then(card.saying()).isEqualTo("4 is the threshold");
        then(card.paragraphs()).containsExactly(
                entry("The belief.", "The limit belongs to what is above it."),
                entry("What happens.", "A light goes on too early."),
                entry("The way out.", "Read the sentence again."));
        then(card.changes()).containsExactly(
                new Change.Part("circuit/Circuit.java", "return input > 4;\n", "return input >= 4;\n"),
                new Change.Whole("circuit/Other.java", "class Other { }\n"));
    }

    @Test
    void it_should_take_a_mapping_for_code() {
        var card = read("1.1-a.md", CARD.replace("Other.java", "other.orm.xml").replace("```java\nclass Other { }", "```xml\n<other/>"));
        then(card.changes()).last().isEqualTo(new Change.Whole("circuit/other.orm.xml", "<other/>\n"));
    }

    @Test
    void it_should_tell_the_author_what_is_missing() {
        thenThrownBy(() -> read("1.1-a.md", CARD.replace("- Exercise: 1.1", ""))).hasMessageContaining("- Exercise: 2.3");
        thenThrownBy(() -> read("1.2-a.md", CARD)).hasMessageContaining("begins with the number of its exercise");
        thenThrownBy(() -> read("1.1-a.md", CARD.replace("# 4 is bright enough", ""))).hasMessageContaining("Begin with a title");
        thenThrownBy(() -> read("1.1-a.md", CARD.replace("## The change", ""))).hasMessageContaining("what to change");
        thenThrownBy(() -> read("1.1-a.md", CARD.replace("\nwith\n", "\nby\n"))).hasMessageContaining("a line of its own: with");
        thenThrownBy(() -> read("1.1-a.md", CARD.replace(", replace", ", exchange"))).hasMessageContaining("exchange");
        thenThrownBy(() -> read("1.1-a.md", CARD.replace("```java", "```"))).hasMessageContaining("begins with ```java");
    }

    private Card read(String name, String text) {
        var file = folder.resolve(name);
        Folder.write(file, text);
        return Cards.read(file);
    }
}
