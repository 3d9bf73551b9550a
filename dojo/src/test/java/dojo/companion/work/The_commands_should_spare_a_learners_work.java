package dojo.companion.work;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.SmallKata;
import dojo.companion.Companion;
import dojo.engine.Folder;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody types, what the screen says, what is on the disk afterwards, and the exit code. */
class The_commands_should_spare_a_learners_work {

    static final String GREETER = "step1-greeting/src/main/java/house/Greeter.java";
    static final String DOORBELL = "step1-greeting/src/main/java/house/Doorbell.java";
    static final String OWN = "step1-greeting/src/main/java/house/Own.java";
    static final String HELLO = "throw new UnsupportedOperationException(\"TODO 1.1: say hello to whoever it is\");";
    static final String NOBODY = null;

    final SmallKata kata = new SmallKata();
    final String greeterAtStart = kata.text(GREETER);
    final String doorbellAtStart = kata.text(DOORBELL);

    @BeforeEach
    void given_a_file_of_the_learners_own() {
        kata.write(OWN, "package house;\n\nfinal class Own {\n}\n");
    }

    @AfterEach
    void close() {
        kata.close();
    }

    @Test
    void reset_should_put_an_exercise_back_and_say_where_the_work_is() throws Exception {
        var mine = "package house;\r\n\r\n// gr\u00fc\u00df dich\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(kata.file(GREETER), mine);
        kata.write(DOORBELL, "// half done");
        var said = run(0, NOBODY, "reset", "1.1");
        then(kata.text(GREETER)).isEqualTo(greeterAtStart);
        then(kata.text(DOORBELL)).isEqualTo("// half done");
        then(kata.text(OWN)).contains("final class Own");
        var backup = theOnlyBackup();
        then(said).contains("1.1 is back at its start:", GREETER, "What was there before is in .kata/backups/" + backup, "kata restore " + backup);
        then(Files.readAllBytes(kata.file(".kata/backups/" + backup + "/" + GREETER))).isEqualTo(mine);
    }

    @Test
    void reset_should_do_nothing_where_nothing_is_to_be_done() {
        then(run(0, NOBODY, "reset", "1.1")).contains("1.1 is at its start already. Nothing was changed.");
        then(backups()).isEmpty();
    }

    @Test
    void reset_should_bring_a_deleted_file_back() {
        kata.delete(GREETER);
        then(run(0, NOBODY, "reset", "1.1")).contains("1.1 is back at its start:").doesNotContain("backups");
        then(kata.text(GREETER)).isEqualTo(greeterAtStart);
        then(backups()).isEmpty();
    }

    @Test
    void reset_of_a_step_should_ask_first() {
        kata.write(GREETER, "// one");
        kata.write(DOORBELL, "// two");
        then(run(1, "n", "reset", "1")).contains("Put all 2 exercises of step 1 back to their start? [y/N]", "Nothing was changed.");
        then(run(1, "", "reset", "1")).contains("Nothing was changed.");
        then(run(2, NOBODY, "reset", "1")).contains("There is no terminal here", "--yes").doesNotContain("[y/N]");
        then(kata.text(GREETER) + kata.text(DOORBELL)).isEqualTo("// one// two");
        then(backups()).isEmpty();
        then(run(0, "y", "reset", "1")).contains("Step 1 is back at its start:", GREETER, DOORBELL);
        then(kata.text(GREETER) + kata.text(DOORBELL)).isEqualTo(greeterAtStart + doorbellAtStart);
        kata.write(GREETER, "// three");
        then(run(0, NOBODY, "reset", "1", "--yes")).contains("Step 1 is back at its start:", GREETER).doesNotContain(DOORBELL);
        then(backups()).hasSize(2);
    }

    @Test
    void every_command_should_list_the_exercises_when_one_does_not_exist() {
        for (var command : List.of("reset", "catch-up", "answer")) {
            for (var wrong : List.of("1.3", "9.9", "1.", ".", "house.Greeter", "1.1.1", "-1.1")) {
                then(run(2, "y", command, wrong)).satisfiesAnyOf(
                        said -> then(said).contains("There is no exercise " + wrong, "  1.1  1.2", "  2.1"),
                        said -> then(said).contains("Unknown option: '" + wrong));
            }
            then(run(2, "y", command)).contains("Missing required parameter: 'EXERCISE'", "kata %s --help".formatted(command));
            then(run(2, "y", command, "1.1", "1.2")).contains("Unmatched argument").contains("1.2");
            then(run(2, "y", command, "1.1", "--loudly")).contains("Unknown option: '--loudly'");
        }
        then(run(2, "y", "reset", "3")).contains("There is no step 3.", "  1.1  1.2");
        then(run(2, "y", "reset", "")).contains("There is no step .");
        then(run(2, "y", "catch-up", "2")).contains("There is no exercise 2.");
        then(backups()).isEmpty();
        then(kata.text(GREETER)).isEqualTo(greeterAtStart);
    }

    @Test
    void every_command_should_have_help_that_a_person_can_read() {
        then(run(0, NOBODY, "reset", "--help")).contains("Puts an exercise back to its start.", "Such as 2.3", "backed up first");
        then(run(0, NOBODY, "catch-up", "--help")).contains("answers of the step's", "such as 3.4", "--all", "stay as you solved them");
        then(run(0, NOBODY, "restore", "--help")).contains("Brings back", "--list", "newest", "undone");
        then(run(0, NOBODY, "answer", "--help")).contains("beside your own code", "--side-by-side", "--unified", "--yes", "Nothing is changed");
        then(run(0, NOBODY, "--help")).contains("answer", "reset", "catch-up", "restore");
    }

    @Test
    void catch_up_should_put_the_earlier_answers_in_place() {
        kata.write(GREETER, "package house;\n\nbroken");
        kata.write(DOORBELL, doorbellAtStart + "// mine\n");
        var said = run(0, NOBODY, "catch-up", "1.2");
        then(said).contains("The answers are in place:", GREETER, theOnlyBackup(), "Green: 1.1. Go on with 1.2.");
        then(kata.text(GREETER)).isEqualTo(kata.text("solutions/step1-greeting/house/Greeter.java"));
        then(kata.text(DOORBELL)).isEqualTo(doorbellAtStart + "// mine\n");
        then(kata.text(OWN)).contains("final class Own");
    }

    @Test
    void catch_up_should_keep_what_is_solved_unless_somebody_wants_all() {
        kata.edit(GREETER, HELLO, "return String.join(\" \", \"Hello\", name);");
        then(run(0, NOBODY, "catch-up", "1.2")).contains("Nothing was to be put in place for 1.2.", "Kept as you solved it: 1.1.", "Go on with 1.2.");
        then(kata.text(GREETER)).contains("String.join");
        then(backups()).isEmpty();
        then(run(0, NOBODY, "catch-up", "1.2", "--all")).contains("The answers are in place:", GREETER).doesNotContain("Kept");
        then(kata.text(GREETER)).doesNotContain("String.join");
        then(backups()).hasSize(1);
    }

    @Test
    void catch_up_should_keep_what_is_solved_even_where_something_else_does_not_compile() {
        kata.edit(GREETER, HELLO, "return String.join(\" \", \"Hello\", name);");
        kata.write(DOORBELL, "package house;\n\nbroken");
        then(run(1, NOBODY, "catch-up", "1.2")).contains("Kept as you solved it: 1.1.", "But step 1 does not compile", "house/Doorbell.java:3", "kata reset 1.2");
        kata.write(DOORBELL, doorbellAtStart);
        kata.write(OWN, "package house;\n\nbroken");
        then(run(1, NOBODY, "catch-up", "1.2")).contains("Kept as you solved it: 1.1.", "house/Own.java:3", "It is a file of your own");
        then(kata.text(OWN)).isEqualTo("package house;\n\nbroken");
    }

    @Test
    void catch_up_should_change_nothing_for_the_first_exercise_of_a_step() {
        kata.write(GREETER, "// mine");
        then(run(0, NOBODY, "catch-up", "1.1")).contains("1.1 is the first exercise of its step", "Nothing was changed.");
        then(run(0, NOBODY, "catch-up", "2.1")).contains("2.1 is the first exercise of its step");
        then(kata.text(GREETER)).isEqualTo("// mine");
    }

    @Test
    void restore_should_bring_back_what_was_replaced_and_can_be_undone() {
        kata.write(GREETER, "// first");
        run(0, NOBODY, "reset", "1.1");
        var first = theOnlyBackup();
        kata.write(GREETER, "// second");
        run(0, NOBODY, "reset", "1.1");
        kata.delete(GREETER);
        then(run(0, NOBODY, "restore")).contains("Restored as it was before \"kata reset 1.1\":", GREETER).doesNotContain("What was there");
        then(kata.text(GREETER)).isEqualTo("// second");
        then(run(0, NOBODY, "restore", first)).contains(GREETER, "What was there before is in");
        then(kata.text(GREETER)).isEqualTo("// first");
        then(run(0, NOBODY, "restore", first)).contains("is in its place already. Nothing was changed.");
        then(run(0, NOBODY, "restore")).contains("before \"kata restore " + first);
        then(kata.text(GREETER)).isEqualTo("// second");
    }

    @Test
    void restore_should_list_the_backups() {
        then(run(0, NOBODY, "restore", "--list")).contains("There are no backups");
        kata.write(GREETER, "// first");
        run(0, NOBODY, "reset", "1", "--yes");
        then(run(0, NOBODY, "restore", "--list")).isEqualToNormalizingNewlines(
                "%s  before \"kata reset 1\"\n    %s\n".formatted(theOnlyBackup(), GREETER));
    }

    @Test
    void restore_should_say_when_there_is_no_such_backup() {
        then(run(2, NOBODY, "restore")).contains("There is no backup: no command has put anything in place of your work yet.");
        then(run(2, NOBODY, "restore", "yesterday")).contains("There is no backup of yesterday.", "kata restore --list");
        then(run(2, NOBODY, "restore", "..")).contains("There is no backup of ..");
        then(run(2, NOBODY, "restore", "--all")).contains("Unknown option: '--all'");
    }

    @Test
    void answer_should_ask_before_it_spoils_an_exercise() {
        then(run(1, "n", "answer", "1.1")).contains("Exercise 1.1 is not done yet. See the answer anyway? [y/N]").doesNotContain("\"Hello \" + name");
        then(run(2, NOBODY, "answer", "1.1")).contains("There is no terminal here", "--yes").doesNotContain("\"Hello \" + name");
        then(run(0, "y", "answer", "1.1")).contains(GREETER, "--- yours", "+++ the answer",
                "-        " + HELLO, "+        return \"Hello \" + name;", " public ");
        then(run(0, NOBODY, "answer", "1.1", "--yes")).contains("+        return \"Hello \" + name;").doesNotContain("[y/N]");
        then(kata.text(GREETER)).isEqualTo(greeterAtStart);
    }

    @Test
    void answer_should_not_ask_when_the_exercise_is_done() {
        kata.edit(GREETER, HELLO, "return String.join(\" \", \"Hello\", name);");
        then(run(0, NOBODY, "answer", "1.1")).contains("-        return String.join", "+        return \"Hello \" + name;");
        kata.write(GREETER, kata.text("solutions/step1-greeting/house/Greeter.java").replace("\n", "\r\n"));
        then(run(0, NOBODY, "answer", "1.1")).contains("is the same as the answer");
    }

    @Test
    void answer_should_have_two_columns_where_there_is_room() {
        kata.write(GREETER, "package house;\n\n" + "// a long line \u20ac ".repeat(12) + "\n" + "x".repeat(200) + "\n" + " ".repeat(150) + "y\n");
        var said = run(0, NOBODY, "answer", "1.1", "--yes", "--side-by-side");
        then(said.lines().filter(line -> line.contains(" | ")).map(line -> line.indexOf(" | ")).distinct()).containsExactly(58);
        then(said.lines()).allSatisfy(line -> then(line.length()).isLessThan(120)).anySatisfy(line -> then(line).startsWith("yours").endsWith("| the answer"));
        then(said).contains("return \"Hello \" + name;");
        then(run(2, NOBODY, "answer", "1.1", "--unified", "--side-by-side")).contains("mutually exclusive");
    }

    @Test
    void answer_should_show_the_whole_answer_when_the_file_is_gone() {
        kata.delete(GREETER);
        then(run(0, NOBODY, "answer", "1.1", "--yes")).contains("+package house;", "+        return \"Hello \" + name;");
        then(Files.exists(kata.file(GREETER))).isFalse();
    }

    @Test
    void nothing_should_be_changed_when_the_backup_cannot_be_written() {
        kata.write(GREETER, "// mine");
        kata.write(".kata/backups", "a file where the folder belongs");
        then(run(3, NOBODY, "reset", "1.1")).contains("Your work could not be backed up, so nothing was changed");
        then(kata.text(GREETER)).isEqualTo("// mine");
    }

    @Test
    void nothing_should_be_changed_when_a_folder_is_in_the_way_or_a_file_is_where_a_folder_belongs() {
        kata.write(DOORBELL, "// mine");
        kata.delete(GREETER);
        kata.write(GREETER + "/notes.txt", "in a folder");
        then(run(3, NOBODY, "reset", "1", "--yes")).contains(GREETER + " is a folder", "Nothing was changed.");
        then(kata.text(DOORBELL)).isEqualTo("// mine");
        Folder.remove(kata.file("step1-greeting/src/main/java/house"));
        kata.write("step1-greeting/src/main/java/house", "a file");
        then(run(3, NOBODY, "reset", "1", "--yes")).contains("step1-greeting/src/main/java/house is a file", "Nothing was changed.");
        then(kata.text("step1-greeting/src/main/java/house")).isEqualTo("a file");
    }

    @Test
    void the_commands_should_say_when_the_kept_starters_are_missing() {
        Folder.remove(kata.file("dojo/starters/step1-greeting"));
        then(run(3, NOBODY, "reset", "1.1")).contains("starters", "is missing", "Fetch it from where you got the kata");
    }

    /** Types a command and answers its question; without an answer there is no terminal. */
    private String run(int exitCode, String answer, String... args) {
        var out = new StringWriter();
        var in = answer == null ? null : new BufferedReader(new StringReader(answer));
        then(Companion.run(kata.file(""), kata.file(""), in, new PrintWriter(out), false, args)).as(out.toString()).isEqualTo(exitCode);
        return out.toString();
    }

    private List<String> backups() {
        return Folder.files(kata.file(".kata/backups"), file -> file.endsWith("command.txt")).stream().map(file -> file.split("/")[0]).toList();
    }

    private String theOnlyBackup() {
        then(backups()).hasSize(1);
        return backups().get(0);
    }
}
