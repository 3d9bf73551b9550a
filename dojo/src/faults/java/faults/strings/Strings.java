package faults.strings;

import dojo.engine.Folder;
import faults.Database;
import faults.Databases;
import faults.Report;
import issuelog.adapters.FakeIssueLog;
import issuelog.adapters.FakeUnitOfWork;
import issuelog.adapters.SqlIssueLog;
import issuelog.adapters.SqlUnitOfWorkManager;
import issuelog.adapters.TextFileIssueLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Sends all awkward texts through all adapters: each comes back unchanged, or is refused clearly and leaves nothing behind. */
public final class Strings {

    private static final int PATIENCE = 5_000;

    private final Report report;
    private final List<Text> texts = Texts.wanted();

    private Strings(Report report) {
        this.report = report;
    }

    public static void main(String... arguments) {
        var report = Report.toTheProof();
        var strings = new Strings(report);
        strings.throughMemoryAndFile();
        Databases.each(PATIENCE, strings::throughSql);
        report.done();
    }

    private void throughMemoryAndFile() {
        var fake = new FakeIssueLog();
        through(Place.ofLog("fake", fake, () -> fake, (id, description) -> fake.get(id).orElseThrow().amend(description), () -> size(fake)));
        var units = new FakeUnitOfWork();
        through(Place.ofUnits("fake unit of work", units, () -> {
            try (var work = units.start()) {
                return size((FakeIssueLog) work.issues());
            }
        }));
        var folder = Folder.temporary("faults");
        try {
            var file = folder.resolve("issues.txt");
            through(Place.ofLog("text file", new TextFileIssueLog(file), () -> new TextFileIssueLog(file), null, () -> lines(file)));
        } finally {
            Folder.remove(folder);
        }
    }

    private void throughSql(Database database) throws SQLException {
        try (var writing = database.dataSource().getConnection(); var reading = database.dataSource().getConnection()) {
            through(Place.ofLog(database.name(), new SqlIssueLog(writing), () -> new SqlIssueLog(reading), null, database::count));
        }
        database.empty();
        through(Place.ofUnits("unit of work on " + database.name(), new SqlUnitOfWorkManager(database.dataSource()), database::count));
    }

    private void through(Place place) {
        var refused = 0;
        for (var number = 0; number < texts.size(); number++) {
            report.progress("%s: text %d of %d".formatted(place.name(), number + 1, texts.size()));
            var trial = new Trial(place, texts.get(number), number);
            trial.run();
            trial.violations().forEach(report::violation);
            refused += trial.refusals().isEmpty() ? 0 : 1;
        }
        report.tried(place.name(), texts.size(), "%d unchanged everywhere, %d refused somewhere".formatted(texts.size() - refused, refused));
    }

    private static long size(FakeIssueLog log) {
        return StreamSupport.stream(log.spliterator(), false).count();
    }

    private static long lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
