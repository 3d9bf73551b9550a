package issuelog.adapters;

import issuelog.domain.Issue;
import issuelog.ports.IssueLog;
import issuelog.ports.UnitOfWorkManager;
import java.util.function.Consumer;

/** An issue of Bob's on which two people work, and a use case that decides by what it reads: it adds a sentence. */
abstract class With_a_rival extends With_sessions {

    final Issue printer = bobs("The printer is broken.");
    UnitOfWorkManager unitsOfWork;
    int timesStarted;
    int timesWorked;

    void given_bob_has_reported_an_issue() {
        given_hibernate_is_started_with_the_mapping();
        var manager = new HibernateUnitOfWorkManager(sessions);
        try (var work = manager.start()) {
            work.issues().add(printer);
            work.commit();
        }
        unitsOfWork = () -> {
            timesStarted++;
            return manager.start();
        };
    }

    /** Carol adds her sentence, and a rival adds one of his own at each of her first attempts: that many times he is faster. */
    Consumer<IssueLog> carolAddsASentence(int timesTheRivalIsFaster) {
        return issues -> {
            timesWorked++;
            var issue = issues.get(printer.id()).orElseThrow();
            if (timesWorked <= timesTheRivalIsFaster) {
                database.execute("update issues set description = description || ' It is on fire.'");
            }
            issue.amend(issue.description() + " It is out of paper.");
        };
    }
}
