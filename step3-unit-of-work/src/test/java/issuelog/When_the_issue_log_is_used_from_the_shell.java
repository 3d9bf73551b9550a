package issuelog;

import static org.assertj.core.api.BDDAssertions.then;

import issuelog.adapters.IssueLogCommandLine;
import issuelog.adapters.SqlUnitOfWorkManager;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kata.Attempt;
import kata.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(385)
@DisplayName("3.8 When the issue log is used from the shell")
@Exercise({Main.class, SqlUnitOfWorkManager.class})
@Tag("slow")
class When_the_issue_log_is_used_from_the_shell {

    @TempDir
    Path folder;
    Run report;

    /** What one start of the program printed, and how it ended. */
    record Run(int exitCode, String out, String err) {
    }

    @BeforeEach
    void context() {
        because_o_brien_reports_an_issue_in_two_lines();
    }

    void because_o_brien_reports_an_issue_in_two_lines() {
        report = run("My mouse\nwon't move\n", "report", "Ann O'Brien", "ann@example.org", "-");
    }

    /** Each run is a start of the program: it knows nothing of the one before but the file. */
    private Run run(String input, String... arguments) {
        // An exercise that is still to do is not for the program to report, but for this spec.
        Main.unitsOfWork(file());
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var withDatabase = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, withDatabase, 0, arguments.length);
        withDatabase[arguments.length] = "--database";
        withDatabase[arguments.length + 1] = file().toString();
        var exitCode = new IssueLogCommandLine(Main::unitsOfWork, in)
                .run(new PrintWriter(out, true), new PrintWriter(err, true), withDatabase);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private Path file() {
        return folder.resolve("issues.db");
    }

    @Test
    @Order(1)
    void it_should_record_the_issue() {
        then(report.exitCode())
                .withFailMessage("\"issuelog report\" ended with %d and said: %s%s", report.exitCode(), report.out(), report.err())
                .isZero();
    }

    @Test
    @Order(2)
    void it_should_keep_two_files_apart() {
        var other = Main.unitsOfWork(folder.resolve("other.db"));
        try (var work = other.start()) {
            var found = work.issues().reportedBy("ann@example.org");
            then(found)
                    .withFailMessage("An issue was reported into one file, and another file holds %s: the file is the one that was asked for.", found)
                    .isEmpty();
        }
    }

    @Test
    @Order(3)
    void it_should_list_it_after_a_restart() {
        var list = run("", "list", "ann@example.org");
        then(list.out().lines().map(String::strip))
                .withFailMessage("Ann O'Brien's issue was reported in one run of the program, and \"issuelog list\" in the next one printed:"
                        + "%n%s%s", list.out(), list.err())
                .contains("My mouse", "won't move");
        then(list.out())
                .withFailMessage("\"issuelog list\" does not show who reported the issue:%n%s", list.out())
                .contains("Ann O'Brien <ann@example.org>");
    }

    @Test
    @Order(4)
    void it_should_amend_it_by_the_id_that_list_shows() {
        var id = run("", "list", "ann@example.org").out().split(" ")[0];
        var amend = run("", "amend", id, "My mouse won't click");
        var list = run("", "list", "ann@example.org");
        then(list.out())
                .withFailMessage("Issue %s was amended to \"My mouse won't click\" (%s%s), and \"issuelog list\" printed:%n%s", id,
                        amend.out(), amend.err(), list.out())
                .contains("My mouse won't click")
                .doesNotContain("won't move");
    }

    @Test
    @Order(5)
    void it_should_refuse_nonsense_in_one_line_and_change_nothing() {
        var before = run("", "list", "ann@example.org").out();
        var nonsense = run("", "report", "Ann O'Brien", "ann@example.org", " ");
        then(nonsense.exitCode())
                .withFailMessage("A report without a description ended with exit code 0, as if it were recorded.")
                .isNotZero();
        then(nonsense.err().lines())
                .withFailMessage("A report without a description should be refused in one line, and this was printed:%n%s", nonsense.err())
                .hasSize(1);
        then(run("", "list", "ann@example.org").out()).as("the issues after the refusal").isEqualTo(before);
    }

    @Test
    @Order(6)
    void it_should_leave_the_file_to_others_when_it_is_done() {
        var failure = Attempt.failureOf(() -> Files.delete(file()));
        then(failure)
                .withFailMessage("The program is done, and its file cannot be deleted: %s. Some connection is still open.", failure)
                .isNull();
    }

    @Test
    @Order(7)
    void it_should_keep_the_statements_to_itself() {
        then(report.err())
                .withFailMessage("Nobody asked \"issuelog report\" for its statements, and beside its answer it printed:%n%s", report.err())
                .isEmpty();
    }

    @Test
    @Order(8)
    void it_should_show_the_statements_of_a_report_on_request() {
        var shown = run("", "report", "Bob", "bob@example.org", "My screen is dark", "--show-sql");
        then(shown.out())
                .withFailMessage("The answer of \"issuelog report\" does not depend on --show-sql, and it is now:%n%s", shown.out())
                .isEqualTo("Recorded. \"list bob@example.org\" shows it with its id.%n".formatted());
        then(verbs(shown.err()))
                .withFailMessage("A report is one unit of work: begin, insert, commit. \"issuelog report --show-sql\" printed:%n%s%n"
                        + "It shows what goes through the data source of SqliteFile.", shown.err())
                .containsSubsequence("unit", "begin", "insert", "commit")
                .containsOnlyOnce("unit", "insert");
        then(shown.err())
                .withFailMessage("--show-sql shows the statements without their values:%n%s", shown.err())
                .contains("Bob, bob@example.org, My screen is dark]");
    }

    @Test
    @Order(9)
    void it_should_show_the_statements_of_an_amendment_on_request() {
        var id = run("", "list", "ann@example.org").out().split(" ")[0];
        var shown = run("", "amend", id, "My mouse won't click", "--show-sql");
        then(verbs(shown.err()))
                .withFailMessage("An amendment is one unit of work: begin, select, update, commit. \"issuelog amend --show-sql\" printed:%n%s",
                        shown.err())
                .containsSubsequence("unit", "begin", "select", "update", "commit")
                .containsOnlyOnce("unit", "update");
    }

    /** The first word of each line: the statement's verb, whichever letters somebody writes SQL in. */
    private static List<String> verbs(String lines) {
        return lines.lines().map(line -> line.strip().split(" ")[0].toLowerCase(Locale.ROOT)).toList();
    }
}
