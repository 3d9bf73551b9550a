package issuelog.adapters;

import java.util.List;

/** A tracking unit in front of a table without a database; the table is its writer, too. */
abstract class With_a_tracking_unit extends With_rows {

    final RecordingUnit unit = new RecordingUnit(rows);
    TrackingUnitOfWork work;

    void given_a_unit_of_work_on_two_stored_issues() {
        given_two_stored_issues();
        // What is written stands among the events of the unit, so that their order can be seen.
        work = new TrackingUnitOfWork(unit, (changed, asLoaded) -> {
            unit.events.add("write");
            rows.write(changed, asLoaded);
        });
    }

    List<String> writes() {
        return rows.writes;
    }
}
