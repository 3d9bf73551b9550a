package faults.points;

import faults.Database;
import faults.Databases;
import faults.Report;
import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.ports.UnitOfWorkManager;

/** Lets the first JDBC call of a use case fail, then the second, and so on until there is none left; for each use case and kind of fault. */
public final class FaultPoints {

    private static final int PATIENCE = 100;
    private static final int ENOUGH = 5;

    private final Database database;
    private final Report report;
    private final FaultyDataSource faulty;
    private final UnitOfWorkManager units;
    private int tried;
    private int violations;

    private FaultPoints(Database database, Report report) {
        this.database = database;
        this.report = report;
        faulty = FaultyDataSource.to(database.dataSource());
        units = new SqlUnitOfWorkManager(faulty.dataSource());
    }

    public static void main(String... arguments) {
        var report = Report.toTheProof();
        Databases.each(PATIENCE, database -> new FaultPoints(database, report).tryAll());
        report.done();
    }

    private void tryAll() {
        for (var useCase : UseCase.wanted()) {
            violations = 0;
            for (var kind : Kind.values()) {
                kind.companies().forEach(company -> tryEveryCall(useCase, kind, company));
            }
        }
        report.tried(database.name(), tried, "");
    }

    /** Where so much is wrong, the rest would only repeat it. */
    private void tryEveryCall(UseCase useCase, Kind kind, Company company) {
        report.progress("%s: %s".formatted(database.name(), useCase));
        for (var number = 1; violations < ENOUGH; number++) {
            var trial = Trial.of(database, faulty, units, useCase, new Fault(kind, company, number));
            tried += trial.counts() ? 1 : 0;
            trial.violation(faulty, units).ifPresent(this::violation);
            if (!trial.metItsFault()) {
                return;
            }
        }
    }

    private void violation(String text) {
        violations++;
        report.violation(text);
    }
}
