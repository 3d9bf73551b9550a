package faults.points;

import faults.Row;
import issuelog.adapters.JoiningUnitOfWorkManager;
import issuelog.domain.Issue;
import issuelog.domain.IssueId;
import issuelog.domain.IssueReporter;
import issuelog.ports.UnitOfWorkManager;
import issuelog.services.AmendIssueCommand;
import issuelog.services.AmendIssueHandler;
import issuelog.services.ReportIssueCommand;
import issuelog.services.ReportIssueHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What people do with the issue log, each in one unit of work; three issues are there before. */
enum UseCase {

    REPORT("report", 1, 0) {
        @Override
        void run(UnitOfWorkManager units) {
            report(units, 0);
        }
    },
    AMEND("amend", 0, 1) {
        @Override
        void run(UnitOfWorkManager units) {
            amend(units, 0);
        }
    },
    BATCH("a batch of three reports and three amendments", 3, 3) {
        @Override
        void run(UnitOfWorkManager units) {
            try (var work = units.start()) {
                for (var i = 0; i < 3; i++) {
                    work.issues().add(new Issue(new IssueReporter(NAME, EMAIL), reported(i)));
                    work.issues().get(id(i)).orElseThrow().amend(amended(i));
                }
                work.commit();
            }
        }
    },
    JOINED("three reports and three amendments that join one unit", 3, 3) {
        @Override
        void run(UnitOfWorkManager units) {
            var joining = new JoiningUnitOfWorkManager(units);
            try (var whole = joining.start()) {
                for (var i = 0; i < 3; i++) {
                    report(joining, i);
                    amend(joining, i);
                }
                whole.commit();
            }
        }
    };

    private static final String NAME = "Bob";
    private static final String EMAIL = "bob@example.org";

    private final String words;
    private final int reports;
    private final int amendments;

    UseCase(String words, int reports, int amendments) {
        this.words = words;
        this.reports = reports;
        this.amendments = amendments;
    }

    /** All of them, or those that "-Dfaults.cases" names. */
    static List<UseCase> wanted() {
        var names = System.getProperty("faults.cases");
        return names == null ? List.of(values()) : Stream.of(names.split(",")).map(UseCase::valueOf).toList();
    }

    abstract void run(UnitOfWorkManager units);

    /** What is stored before. */
    static List<Row> before() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < 3; i++) {
            rows.add(new Row(id(i).toString(), "Alice", "alice@example.org", "Screen " + i + " stays black"));
        }
        return rows;
    }

    /** What is stored when the unit is. A reported issue gives itself an id, so its row has none here. */
    List<Row> after() {
        var rows = before();
        for (var i = 0; i < amendments; i++) {
            var row = rows.get(i);
            rows.set(i, new Row(row.id(), row.name(), row.email(), amended(i)));
        }
        for (var i = 0; i < reports; i++) {
            rows.add(new Row("", NAME, EMAIL, reported(i)));
        }
        return rows;
    }

    static void report(UnitOfWorkManager units, int i) {
        new ReportIssueHandler(units).handle(new ReportIssueCommand(NAME, EMAIL, reported(i)));
    }

    private static void amend(UnitOfWorkManager units, int i) {
        new AmendIssueHandler(units).handle(new AmendIssueCommand(id(i), amended(i)));
    }

    private static IssueId id(int i) {
        return new IssueId(new UUID(0, i));
    }

    static String reported(int i) {
        return "Mouse " + i + " won't move";
    }

    private static String amended(int i) {
        return "Screen " + i + " is on again";
    }

    @Override
    public String toString() {
        return words;
    }
}
