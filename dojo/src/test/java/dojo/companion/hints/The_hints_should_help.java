package dojo.companion.hints;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.SmallKata;
import dojo.companion.Companion;
import dojo.companion.ExitCode;
import dojo.companion.KataCommand;
import dojo.companion.Paint;
import dojo.companion.Session;
import dojo.engine.Folder;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command as a learner types it, in a kata of two steps that is good for nothing else. */
class The_hints_should_help {

    static final SmallKata KATA = new SmallKata();
    static final BufferedReader NO_INPUT = new BufferedReader(Reader.nullReader());
    static final StringWriter OUT = new StringWriter();
    static final Session SESSION = new Session(KATA.kata(), KATA.file(""), NO_INPUT, new PrintWriter(OUT), new Paint(false));
    static final String MAIN = "step1-greeting/src/main/java/";
    static final String GREETER = "house/Greeter.java";
    static final String DOORBELL = "house/Doorbell.java";
    static final String CARDS = "solutions/misconceptions/step1-greeting/";

    int exitCode;

    @BeforeEach
    void given_a_kata_that_nobody_has_begun() {
        KATA.restore();
    }

    @AfterAll
    static void close() {
        SESSION.close();
        KATA.close();
    }

    @Test
    void an_exercise_that_nobody_has_begun_should_get_the_first_hint_and_no_name() {
        then(kata("hint", "1.1")).isEqualTo("""
                1.1 When somebody is greeted
                    TODO 1.1: say hello to whoever it is

                Hint 1 of 3, a nudge
                    Who is it?

                Ask again for the next one.
                """);
        then(exitCode).isEqualTo(ExitCode.OK);
    }

    @Test
    void each_hint_should_follow_the_one_before_and_the_last_one_stay() {
        kata("hint", "1.1");
        then(kata("hint", "1.1")).contains("Hint 2 of 3, a pointer", "Ask again");
        then(kata("hint", "1.2")).contains("Hint 1 of 3");
        for (var i = 0; i < 2; i++) {
            then(kata("hint", "1.1")).contains("Hint 3 of 3, nearly the answer", "There are no more hints. kata answer 1.1 shows the answer");
        }
    }

    @Test
    void all_hints_should_come_at_once_for_whoever_asks_for_them() {
        then(kata("hint", "--all", "1.1")).contains("Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3");
        then(kata("hint", "1.1")).contains("Hint 1 of 3");
    }

    @Test
    void a_wrong_answer_that_has_a_card_should_be_called_by_its_name() {
        KATA.edit(CARDS + "1.1-nobody-b.md", "# nobody-b", "# Nobody needs *a* name");
        KATA.edit(CARDS + "1.1-nobody-b.md", "It is not.", "Everybody is called `b`.");
        write(GREETER, "return \"Hello b\";");
        then(kata("hint", "1.1")).startsWith("""
                1.1 When somebody is greeted
                    it_should_say_the_name()

                This looks like: Nobody needs a name
                    The belief. It is.
                    What happens. Everybody is called b.
                    The way out. Look.

                """).contains("Hint 1 of 3").doesNotContain("Hello b");
    }

    @Test
    void a_wrong_answer_that_could_be_either_of_two_should_be_called_both() {
        write(GREETER, "return \"Good evening\";");
        then(kata("hint", "1.1")).contains("This looks like: ", "Or like: ").containsPattern("(?s)like: nobody-.*like: nobody-").doesNotContainPattern("(?s)like.*like.*like");
    }

    @Test
    void a_wrong_answer_that_no_card_knows_should_get_a_hint_and_no_name() {
        KATA.edit("step1-greeting/src/test/java/house/When_somebody_is_greeted.java", "a greeting says the name", "nobody was greeted");
        write(GREETER, "return \"Hello a\";");
        then(kataThatStartsAnew("hint", "1.1")).contains("it_should_say_the_name()", "Ann was greeted with 'Hello a': nobody was greeted.", "Hint 1 of 3").doesNotContain("like: ");
    }

    @Test
    void a_card_that_nobody_can_read_should_be_passed_over() {
        KATA.write(CARDS + "1.1-nobody-b.md", "no card at all");
        KATA.edit(CARDS + "1.1-nobody-c.md", "return \"Hello \" + name;", "what the answer does not say;");
        write(GREETER, "return \"Hello a\";");
        then(kata("hint", "1.1")).contains("This looks like: nobody-a", "Hint 1 of 3");
    }

    @Test
    void a_finished_exercise_should_need_no_hint() {
        write(GREETER, "return \"Hello \" + name;");
        then(kata("hint", "1.1")).isEqualTo("Exercise 1.1 is done: all of its specs are green. It needs no hint.\n");
        then(exitCode).isEqualTo(ExitCode.OK);
        then(kata("hint", "1.1", "--all")).contains("Hint 3 of 3");
    }

    @Test
    void an_exercise_that_builds_on_an_unfinished_one_should_say_so() {
        KATA.write(MAIN + DOORBELL, Folder.read(KATA.file("solutions/step1-greeting/" + DOORBELL)));
        then(kata("hint", "1.2")).contains("TODO 1.1: say hello to whoever it is", "Exercise 1.2 builds on exercise 1.1, which is not done yet.");
    }

    @Test
    void code_that_does_not_compile_should_name_file_and_line_before_the_hint() {
        write(GREETER, "return \"Hello \" + name");
        then(kata("hint", "1.1")).startsWith("""
                1.1 does not compile
                    step1-greeting/src/main/java/house/Greeter.java:4
                    ';' expected

                Hint 1 of 3""");
    }

    @Test
    void without_a_number_it_should_be_about_the_exercise_that_is_next() {
        write(GREETER, "return \"Hello \" + name;");
        then(kata("hint")).contains("1.2 When a guest arrives");
        KATA.write(MAIN + DOORBELL, Folder.read(KATA.file("solutions/step1-greeting/" + DOORBELL)));
        then(kata("hint")).contains("2.1 When guests join the party");
        KATA.write("step2-party/src/main/java/house/Party.java", Folder.read(KATA.file("solutions/step2-party/house/Party.java")));
        then(kata("hint")).contains("Every exercise of step2-party is done.");
        then(exitCode).isEqualTo(ExitCode.OK);
    }

    @Test
    void in_the_folder_of_a_step_it_should_be_about_that_step() {
        then(kataIn("step2-party", "hint")).contains("2.1 When guests join the party");
    }

    @Test
    void an_exercise_that_does_not_exist_should_be_refused_with_what_there_is() {
        then(kataThatStartsAnew("hint", "1.7")).contains("There is no exercise 1.7", "[1.1, 1.2]").doesNotContain("Exception");
        then(exitCode).isEqualTo(ExitCode.USAGE);
        then(kataThatStartsAnew("hint", "7.1")).contains("There is no step 7");
        then(exitCode).isEqualTo(ExitCode.USAGE);
        then(kataThatStartsAnew("hint", "next")).contains("next is no exercise");
        then(exitCode).isEqualTo(ExitCode.USAGE);
        then(kataThatStartsAnew("hint", "1.1", "1.2")).contains("1.2", "kata hint --help");
        then(exitCode).isEqualTo(ExitCode.USAGE);
        then(kataThatStartsAnew("hint", "--every")).contains("--every", "kata hint --help");
        then(exitCode).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_help_should_be_one_that_people_can_read() {
        then(kata("hint", "--help")).contains("Usage: kata hint", "EXERCISE", "such as 2.3", "--all");
        then(exitCode).isEqualTo(ExitCode.OK);
    }

    private static void write(String file, String body) {
        KATA.write(MAIN + file, "package house;\npublic final class Greeter {\n    public String greet(String name) {\n" + body + "\n    }\n}\n");
    }

    /** One session for many commands: its judge is warm. */
    private String kata(String... args) {
        OUT.getBuffer().setLength(0);
        exitCode = new CommandLine(new KataCommand(SESSION)).setOut(SESSION.out()).execute(args);
        return OUT.toString().replace(System.lineSeparator(), "\n");
    }

    /** As a learner starts it. */
    private String kataThatStartsAnew(String... args) {
        return kataIn("", args);
    }

    private String kataIn(String folder, String... args) {
        var out = new StringWriter();
        exitCode = Companion.run(KATA.file(""), KATA.file(folder), NO_INPUT, new PrintWriter(out), false, args);
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
