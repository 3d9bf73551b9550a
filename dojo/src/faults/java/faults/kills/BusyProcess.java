package faults.kills;

import faults.Database;
import faults.Starter;
import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.domain.Issue;
import issuelog.domain.IssueReporter;
import issuelog.ports.UnitOfWorkManager;
import java.util.logging.LogManager;

/**
 * The process that is killed. It works in a loop, one unit after the other, and says when a unit begins and when it is kept. Each
 * unit reports an issue and amends the one before, so that half a unit is seen by anybody who looks.
 */
public final class BusyProcess {

    private BusyProcess() {
    }

    /** Its arguments: the address of the database, and the number of its first unit. */
    public static void main(String... arguments) {
        LogManager.getLogManager().reset();
        Starter.endWithIt();
        say(Words.READY, 0);
        // One connection stays open, or H2 would close its file after each unit.
        try (var database = Database.at("the database of the busy process", arguments[0])) {
            var units = new SqlUnitOfWorkManager(Checkpoints.isWanted(arguments[0]) ? Checkpoints.after(database.dataSource()) : database.dataSource());
            for (var number = Long.parseLong(arguments[1]); true; number++) {
                say(Words.BEGINS, number);
                work(units, number);
                say(Words.KEPT, number);
            }
        }
    }

    private static void work(UnitOfWorkManager units, long number) {
        try (var work = units.start()) {
            work.issues().add(new Issue(Ledger.id(number), new IssueReporter("Bob", "bob@example.org"), Ledger.reported(number)));
            if (number > 0) {
                work.issues().get(Ledger.id(number - 1)).orElseThrow().amend(Ledger.amended(number - 1));
            }
            work.commit();
        }
    }

    private static void say(Words word, long number) {
        System.out.println(word + " " + number);
        System.out.flush();
    }
}
