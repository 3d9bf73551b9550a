package dojo.companion.work;

import dojo.companion.Session;

/** Tells a learner what a command has done to the files, and the way back. */
final class Report {

    private final Session session;

    Report(Session session) {
        this.session = session;
    }

    void tell(Replaced replaced, String heading, String nothing) {
        var out = session.out();
        if (replaced.isNothing()) {
            out.println(nothing);
            return;
        }
        out.println(heading);
        replaced.files().forEach(file -> out.println("  " + file));
        replaced.backup().ifPresent(backup -> out.printf("What was there before is in %s.%nTo bring it back: kata restore %s%n",
                pathOf(backup), backup.time()));
    }

    private String pathOf(Backup backup) {
        return session.kata().root().relativize(backup.folder()).toString().replace('\\', '/');
    }
}
