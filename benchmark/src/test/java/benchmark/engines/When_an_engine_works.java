package benchmark.engines;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenThrownBy;

import benchmark.Database;
import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No engine is fast because it does not do its work: the rows are looked at with statements of the test's own. */
class When_an_engine_works {

    private static final IssueReporter BOB = new IssueReporter("Bob O'Brien", "bob@example.org");
    private static final IssueReporter ALICE = new IssueReporter("Alice", "alice@example.org");
    private static final int BOBS = 30;

    private final List<Issue> issues = Stream.concat(
            IntStream.range(0, BOBS).mapToObj(i -> new Issue(BOB, "it's broken, " + i)),
            Stream.of(new Issue(ALICE, "it's broken"))).toList();
    private Database database;
    private Engine engine;

    static List<Arguments> engines() {
        return Stream.of(Database.Kind.values())
                .flatMap(kind -> Stream.of(Engines.values()).map(engine -> Arguments.of(kind, engine)))
                .toList();
    }

    void given_a_database(Database.Kind kind, Engines engine, List<Issue> stored) {
        database = Database.open(kind);
        database.holdOnly(stored);
        this.engine = engine.on(database.pool());
    }

    @AfterEach
    void close() {
        engine.close();
        database.close();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void it_should_have_recorded_every_issue(Database.Kind kind, Engines engines) {
        given_a_database(kind, engines, List.of());
        engine.report(issues);
        then(rows()).containsExactlyInAnyOrderElementsOf(rowsOf(issues));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void it_should_have_recorded_nothing_when_one_issue_is_refused(Database.Kind kind, Engines engines) {
        given_a_database(kind, engines, issues.subList(0, 1));
        var again = new ArrayList<>(issues.subList(1, BOBS));
        again.add(issues.get(0));
        thenThrownBy(() -> engine.report(again)).isInstanceOf(RuntimeException.class);
        then(rows()).containsExactlyElementsOf(rowsOf(issues.subList(0, 1)));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void it_should_have_amended_the_first_of_those_it_loaded(Database.Kind kind, Engines engines) {
        given_a_database(kind, engines, issues);
        engine.amendEach(issues.subList(0, BOBS).stream().map(Issue::id).toList(), 3, "it moves");
        issues.subList(0, 3).forEach(issue -> issue.amend("it moves"));
        then(rows()).containsExactlyInAnyOrderElementsOf(rowsOf(issues));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void it_should_have_amended_as_many_as_said_of_those_it_found(Database.Kind kind, Engines engines) {
        given_a_database(kind, engines, issues);
        engine.amendFound(BOB.email(), BOBS - 1, "it moves");
        then(rows()).filteredOn(row -> row.endsWith("it moves")).hasSize(BOBS - 1).allMatch(row -> row.contains("Bob"));
        then(rows()).hasSize(issues.size()).filteredOn(row -> row.contains("broken")).hasSize(2);
    }

    private static List<String> rowsOf(List<Issue> issues) {
        return issues.stream()
                .map(issue -> String.join(" | ", issue.id().toString(), issue.reporter().name(), issue.reporter().email(), issue.description()))
                .toList();
    }

    private List<String> rows() {
        try (var connection = database.pool().getConnection();
             var statement = connection.createStatement();
             var row = statement.executeQuery("select id, reporter_name, reporter_email, description from issues")) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(String.join(" | ", row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be read", e);
        }
    }
}
