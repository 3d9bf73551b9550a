package dojo.companion;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.SmallKata;
import dojo.engine.Folder;
import dojo.engine.Shipped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.jr.ob.JSON;

/** What each command says and how it ends, asked for well and badly, on a kata of two steps. */
class The_commands_should_answer {

    static final SmallKata KATA = new SmallKata();

    private String output;

    @BeforeEach
    void given_a_kata_that_nobody_has_touched() {
        KATA.restore();
        KATA.write(Shipped.LIST, Shipped.listing(KATA.kata()));
    }

    @AfterAll
    static void close() {
        KATA.close();
    }

    @Test
    void status_should_tell_what_is_next() {
        then(kata("status")).isEqualTo(ExitCode.NOT_YET);
        then(output).contains("step1-greeting: 0 of 2 exercises done", "next  1.1", "open  1.2", "step2-party: 0 of 1 exercises done", "next  2.1");
        answer("step1-greeting/src/main/java/house/Greeter.java");
        then(kata("status")).isEqualTo(ExitCode.NOT_YET);
        then(output).contains("step1-greeting: 1 of 2 exercises done", "done  1.1", "next  1.2");
        answerEverything();
        then(kata("status")).isEqualTo(ExitCode.OK);
        then(output).contains("step2-party: 1 of 1 exercises done").doesNotContain("next", "open");
    }

    @Test
    void status_should_not_take_a_wrong_answer_for_a_done_one() {
        KATA.write("step1-greeting/src/main/java/house/Greeter.java", "package house;\n\npublic final class Greeter {\n    public String greet(String name) {\n        return \"Hello\";\n    }\n}\n");
        then(kata("status")).isEqualTo(ExitCode.NOT_YET);
        then(output).contains("step1-greeting: 0 of 2 exercises done", "next  1.1");
    }

    @Test
    void status_should_say_what_does_not_compile() {
        KATA.write("step1-greeting/src/main/java/house/Greeter.java", "package house;\n\nclass Gree");
        then(kata("status")).isEqualTo(ExitCode.NOT_YET);
        then(output).contains("does not compile: house/Greeter.java:3: reached end of file while parsing");
    }

    @Test
    void status_should_speak_JSON_to_scripts() throws IOException {
        answer("step1-greeting/src/main/java/house/Greeter.java");
        then(kata("status", "--json")).isEqualTo(ExitCode.NOT_YET);
        var steps = (List<?>) JSON.std.mapFrom(output).get("steps");
        then(steps).hasSize(2);
        var first = (Map<?, ?>) steps.get(0);
        then(first.get("step")).isEqualTo("step1-greeting");
        then(first.get("done")).isEqualTo(1);
        then(((List<?>) first.get("exercises")).stream().map(exercise -> ((Map<?, ?>) exercise).get("state"))).isEqualTo(List.of("done", "next"));
    }

    @Test
    void check_should_show_a_tree_of_all_specs() {
        then(kata("check", "1")).isEqualTo(ExitCode.NOT_YET);
        then(output).contains("1.1 When somebody is greeted", "[red] it_should_say_the_name()", "TODO 1.1", "step1-greeting: 1 of 4 specs and scenarios are green.");
        answerEverything();
        then(kata("check", "step1-greeting")).isEqualTo(ExitCode.OK);
        then(output).contains("[ok]  it_should_say_the_name()", "step1-greeting: 4 of 4 specs and scenarios are green.").doesNotContain("[red]");
    }

    @Test
    void doctor_should_say_that_red_is_fine() {
        then(kata("doctor")).isEqualTo(ExitCode.OK);
        then(output).contains("JDK", "Maven", "encoding", "disk", "offline", "as they were handed out")
                .contains("set-up is fine; red is what you should see: 0 of 2 exercises of step 1 done");
    }

    @Test
    void doctor_should_name_a_spec_that_was_edited_and_let_it_be() {
        KATA.edit("step1-greeting/src/test/java/house/When_somebody_is_greeted.java", "it_should_say_the_name", "it_should_say_a_name");
        then(kata("doctor")).isEqualTo(ExitCode.OK);
        then(output).contains("1 of the files that come with the kata", "step1-greeting/src/test/java/house/When_somebody_is_greeted.java", "git checkout");
    }

    @Test
    void doctor_should_name_given_code_that_is_gone() {
        KATA.delete("step2-party/src/given/java/house/package-info.java");
        then(kata("doctor")).isEqualTo(ExitCode.OK);
        then(output).contains("step2-party/src/given/java/house/package-info.java");
    }

    @Test
    void doctor_should_refuse_a_file_in_another_encoding() throws IOException {
        Files.write(KATA.file("step1-greeting/src/main/java/house/Greeter.java"), new byte[] {'/', '/', (byte) 0xe4, '\n'});
        then(kata("doctor")).isEqualTo(ExitCode.SETUP);
        then(output).contains("step1-greeting/src/main/java/house/Greeter.java is not in UTF-8", "Something has to be mended first: files.");
    }

    @Test
    void doctor_should_notice_somebody_in_another_folder() {
        then(ask(KATA.kata().root(), KATA.kata().root().getParent(), "doctor")).isEqualTo(ExitCode.OK);
        then(output).contains("note     folder", "this is the kata in");
    }

    @Test
    void the_step_should_be_the_one_in_whose_folder_somebody_is() {
        then(ask(KATA.kata().root(), KATA.kata().step("step2-party").main(), "check")).isEqualTo(ExitCode.NOT_YET);
        then(output).contains("step2-party: ");
    }

    @Test
    void what_does_not_exist_should_be_wrong_use() {
        then(kata("stats")).isEqualTo(ExitCode.USAGE);
        then(output).contains("Did you mean: kata status", "Try: kata --help");
        then(kata("status", "--jsn")).isEqualTo(ExitCode.USAGE);
        then(output).contains("--jsn", "Try: kata status --help");
        then(kata("check", "7")).isEqualTo(ExitCode.USAGE);
        then(output).contains("There is no step 7. The steps are [1, 2].");
        then(kata("check", "1", "2")).isEqualTo(ExitCode.USAGE);
        then(kata("watch", "--pol")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void every_command_should_explain_itself() {
        then(kata("--help")).isEqualTo(ExitCode.OK);
        then(output).contains("Usage: kata", "Exit codes:", "watch", "status", "check", "doctor").doesNotContain("bench");
        for (var command : List.of("watch", "status", "check", "doctor", "bench")) {
            then(kata(command, "--help")).isEqualTo(ExitCode.OK);
            then(output).contains("Usage: kata " + command);
        }
    }

    @Test
    void a_folder_without_a_kata_should_be_a_matter_of_set_up() {
        var empty = Folder.temporary("no-kata");
        then(ask(empty, empty, "status")).isEqualTo(ExitCode.SETUP);
        then(output).contains("There is no kata in");
        Folder.remove(empty);
    }

    private int kata(String... arguments) {
        return ask(KATA.kata().root(), KATA.kata().root(), arguments);
    }

    private int ask(Path root, Path here, String... arguments) {
        var written = new StringWriter();
        var code = Companion.run(root, here, new BufferedReader(Reader.nullReader()), new PrintWriter(written), false, arguments);
        output = written.toString();
        return code;
    }

    private static void answerEverything() {
        answer("step1-greeting/src/main/java/house/Greeter.java");
        answer("step1-greeting/src/main/java/house/Doorbell.java");
        answer("step2-party/src/main/java/house/Party.java");
    }

    private static void answer(String file) {
        KATA.write(file, Folder.read(KATA.file(file.replaceFirst("(step[^/]+)/src/main/java/", "solutions/$1/"))));
    }
}
