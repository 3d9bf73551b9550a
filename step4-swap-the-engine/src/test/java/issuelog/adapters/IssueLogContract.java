package issuelog.adapters;

import static java.util.stream.Collectors.joining;
import static kata.Attempt.failureOf;
import static kata.AwkwardTexts.visible;
import static org.assertj.core.api.BDDAssertions.then;

import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.IssueLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kata.AwkwardTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What every issue log has to keep, wherever it keeps the issues. One subclass plugs in one adapter. */
abstract class IssueLogContract {

    final IssueReporter bob = new IssueReporter("Bob", "bob@example.org");
    final IssueReporter alice = new IssueReporter("Alice", "alice@example.org");
    IssueLog log;

    /** The adapter under test, new and empty. */
    abstract IssueLog an_empty_issue_log();

    @BeforeEach
    void context() {
        given_an_empty_issue_log();
    }

    void given_an_empty_issue_log() {
        log = an_empty_issue_log();
    }

    @Test
    @Order(1)
    void it_should_give_back_an_issue_that_was_added() {
        var issue = new Issue(bob, "My mouse does not move");
        var answer = new ArrayList<Optional<Issue>>();
        var failure = failureOf(() -> {
            added(issue);
            answer.add(lookedUp(IssueId.of(issue.id().toString())));
        });
        then(failure)
                .withFailMessage("An issue was added and looked up by its id, and the log failed with %s%nWhat goes into a "
                        + "collection can be taken out again. %s", told(failure), lossExplained())
                .isNull();
        var found = answer.get(0);
        then(found)
                .withFailMessage("An issue was added and get() answered %s: what goes into a collection can be taken out "
                        + "again, by an id that is equal. %s", found, lossExplained())
                .isPresent();
        then(textsOf(found.get()))
                .withFailMessage("The issue %s went in and %s came out: every field has to come back in its own place.",
                        textsOf(issue), textsOf(found.get()))
                .isEqualTo(textsOf(issue));
    }

    @Test
    @Order(2)
    void it_should_keep_every_issue_that_was_added() {
        var issues = List.of(new Issue(bob, "My mouse does not move"), new Issue(bob, "My screen is dark"),
                new Issue(alice, "The printer is out of paper"));
        var missing = new ArrayList<String>();
        var failure = failureOf(() -> {
            issues.forEach(this::added);
            issues.stream().filter(issue -> lookedUp(issue.id()).isEmpty()).map(Issue::description).forEach(missing::add);
        });
        then(failure)
                .withFailMessage("Three issues were added, one after the other, and the log failed with %s%n%s", told(failure),
                        lossExplained())
                .isNull();
        then(missing)
                .withFailMessage("Three issues were added, one after the other, and these are no longer there: %s. Adding an issue "
                        + "must not cost another one its place. %s", missing, lossExplained())
                .isEmpty();
    }

    @Test
    @Order(3)
    void it_should_find_nothing_under_an_unknown_id() {
        added(new Issue(bob, "My mouse does not move"));
        var answer = new ArrayList<Optional<Issue>>();
        var failure = failureOf(() -> answer.add(log.get(IssueId.next())));
        then(failure)
                .withFailMessage("Asked for an id that nobody knows, the log threw %s: a miss is an empty answer, from every "
                        + "adapter alike.", failure)
                .isNull();
        then(answer.get(0))
                .withFailMessage("Asked for an id that nobody knows, the log answered %s: a miss is Optional.empty(), from "
                        + "every adapter alike, and never null.", answer.get(0))
                .isNotNull()
                .isEmpty();
    }

    @Test
    @Order(4)
    void it_should_begin_empty() {
        var found = log.reportedBy("bob@example.org");
        then(found)
                .withFailMessage("Nothing has been added to this log yet, and it holds %s: each log has its own issues; a static "
                        + "field, or a name that is always the same, is shared by all of them.", found)
                .isNullOrEmpty();
    }

    @Test
    @Order(5)
    void it_should_find_the_issues_of_one_reporter() {
        added(new Issue(bob, "My mouse does not move"));
        added(new Issue(alice, "The printer is out of paper"));
        added(new Issue(bob, "My screen is dark"));
        // A text of its own: an answer that compares references with == does not find it.
        var found = descriptions(log.reportedBy(new String("bob@example.org")));
        then(found)
                .withFailMessage("Bob reported 'My mouse does not move' and 'My screen is dark', Alice one issue more. The issues "
                        + "reported by bob@example.org were %s: all of his, and none of hers; an address is the same when its "
                        + "letters are.", found)
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark");
    }

    @Test
    @Order(6)
    void it_should_find_no_issues_of_a_stranger() {
        added(new Issue(bob, "My mouse does not move"));
        var found = log.reportedBy("stranger@example.org");
        then(found)
                .withFailMessage("A stranger who never reported anything has the issues %s: no issues are an empty list, "
                        + "never null.", found)
                .isNotNull()
                .isEmpty();
    }

    @Test
    @Order(7)
    void it_should_take_the_address_literally() {
        added(new Issue(new IssueReporter("Bob", "bob_1@example.org"), "My mouse does not move"));
        for (var similar : List.of("BOB_1@example.org", "bobx1@example.org", "%", "bob_1@example", " bob_1@example.org")) {
            var found = descriptions(log.reportedBy(similar));
            then(found)
                    .withFailMessage("Bob's address is bob_1@example.org, and the search for '%s' found %s: the search is for "
                            + "exactly this address; '%%' and '_' are letters like any other, and A is not a.", similar, found)
                    .isEmpty();
        }
    }

    @Test
    @Order(8)
    void it_should_hand_out_a_list_of_the_callers_own() {
        added(new Issue(bob, "My mouse does not move"));
        // A list that refuses to be changed is as good an answer as a copy.
        failureOf(() -> log.reportedBy("bob@example.org").clear());
        var left = descriptions(log.reportedBy("bob@example.org"));
        then(left)
                .withFailMessage("A caller emptied the list that he was given, and the log now holds %s of Bob's issues: the "
                        + "list is the caller's own, so hand out a copy.", left)
                .containsExactly("My mouse does not move");
    }

    @Test
    @Order(9)
    void it_should_let_the_caller_add_while_walking_through_a_list() {
        added(new Issue(bob, "My mouse does not move"));
        var failure = failureOf(() -> {
            for (var issue : log.reportedBy("bob@example.org")) {
                log.add(new Issue(bob, issue.description() + ", again"));
            }
        });
        then(failure)
                .withFailMessage("Adding an issue while walking through an earlier answer failed with %s: the list is the "
                        + "caller's own, so hand out a copy.", failure)
                .isNull();
    }

    @Test
    @Order(10)
    void it_should_keep_any_text() {
        AwkwardTexts.all().forEach((name, text) -> {
            var reporter = new IssueReporter("name: " + text, text + "@example.org");
            var issue = new Issue(reporter, text);
            var failure = failureOf(() -> log.add(issue));
            then(failure)
                    .withFailMessage("A text with %s could not be added: %s%nWhat people type is data, whatever it looks like.",
                            name, visible(told(failure)))
                    .isNull();
            var found = new ArrayList<Issue>();
            var mine = new ArrayList<String>();
            var silence = failureOf(() -> {
                log.get(issue.id()).ifPresent(found::add);
                mine.addAll(descriptions(log.reportedBy(reporter.email())));
            });
            then(silence)
                    .withFailMessage("A text with %s was added, and looking for it failed with %s%nWhat people type is data, whatever "
                            + "it looks like.", name, visible(told(silence)))
                    .isNull();
            then(found)
                    .withFailMessage("A text with %s was added, and the issue is not there: %s", name, visible(text))
                    .isNotEmpty();
            then(textsOf(found.get(0)))
                    .withFailMessage("A text with %s went in as%n%s%nand came out as%n%s%n%s", name,
                            visible(textsOf(issue).toString()), visible(textsOf(found.get(0)).toString()), changeExplained())
                    .isEqualTo(textsOf(issue));
            then(mine)
                    .withFailMessage("An e-mail address with %s was not found again: the search for it answered %s.", name,
                            visible(mine.toString()))
                    .containsExactly(text);
        });
    }

    @Test
    @Order(11)
    void it_should_refuse_an_id_that_is_there_already() {
        var issue = added(new Issue(bob, "My mouse does not move"));
        var failure = failureOf(() -> log.add(new Issue(issue.id(), alice, "The printer is out of paper")));
        then(failure)
                .withFailMessage("A second issue with the id of the first one was accepted: one id is one issue, so the log has "
                        + "to refuse it.")
                .isNotNull();
    }

    @Test
    @Order(12)
    void it_should_keep_what_is_there_when_it_refuses() {
        var issue = added(new Issue(bob, "My mouse does not move"));
        failureOf(() -> log.add(new Issue(issue.id(), alice, "The printer is out of paper")));
        var kept = log.get(issue.id()).map(IssueLogContract::textsOf);
        then(kept)
                .withFailMessage("The second issue with the same id was refused, and now the log holds %s under this id: what "
                        + "was there has to stay as it was.", kept)
                .contains(textsOf(issue));
        then(log.reportedBy("alice@example.org"))
                .withFailMessage("The second issue with the same id was refused, and yet the log finds it under Alice's address.")
                .isEmpty();
    }

    @Test
    @Order(13)
    void it_should_keep_two_issues_that_say_the_same() {
        added(new Issue(bob, "My mouse does not move"));
        added(new Issue(bob, "My mouse does not move"));
        var found = log.reportedBy("bob@example.org").size();
        then(found)
                .withFailMessage("Bob's mouse broke twice, in the same words, and the log holds %d issue(s) of his: only the id "
                        + "tells whether two issues are one.", found)
                .isEqualTo(2);
    }

    private Issue added(Issue issue) {
        log.add(issue);
        return issue;
    }

    private Optional<Issue> lookedUp(IssueId id) {
        return log.get(id);
    }

    /** Why issues get lost, in the words of the adapter. */
    String lossExplained() {
        return "";
    }

    /** Why texts get changed, in the words of the adapter. */
    String changeExplained() {
        return "What people type comes back letter by letter.";
    }

    static List<String> descriptions(List<Issue> issues) {
        return issues.stream().map(Issue::description).toList();
    }

    /** Field by field, because two issues with the same id are equal whatever they say. */
    static List<String> textsOf(Issue issue) {
        return List.of(issue.id().toString(), issue.reporter().name(), issue.reporter().email(), issue.description());
    }

    /** What went wrong, where, and what was behind it. */
    static String told(Throwable failure) {
        var causes = Stream.iterate(failure, why -> why != null, Throwable::getCause);
        return causes.limit(3).map(IssueLogContract::named).collect(joining(", because of "));
    }

    private static String named(Throwable failure) {
        var where = Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("issuelog."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")");
        var what = String.valueOf(failure.getMessage()).lines().findFirst();
        return failure.getClass().getSimpleName() + where.orElse("") + ": " + what.orElse("");
    }
}
