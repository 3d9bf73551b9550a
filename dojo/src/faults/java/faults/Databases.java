package faults;

import dojo.engine.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The databases of a run: H2, SQLite and, if there is a server, PostgreSQL, or those that "-Dfaults.on" names. */
public final class Databases {

    /** Opens a database of its own; closing it is the caller's business. */
    @FunctionalInterface
    public interface Opening {
        Database open(Path folder);
    }

    /** Work on one database. */
    @FunctionalInterface
    public interface Work {
        void on(Database database) throws Exception;
    }

    private Databases() {
    }

    /** Does the work on each of them, all at a time; locks are waited for as many milliseconds. */
    public static void each(int patience, Work work) {
        var openings = new ArrayList<Opening>();
        if (isWanted("H2")) {
            openings.add(folder -> Database.h2(patience));
        }
        if (isWanted("SQLite")) {
            openings.add(folder -> Database.sqlite(folder, patience));
        }
        if (isWanted("PostgreSQL") && server() != null) {
            openings.add(folder -> Database.postgresql(server(), patience));
        }
        atATime(openings, work);
    }

    public static boolean isWanted(String name) {
        return List.of(System.getProperty("faults.on", name).split(",")).contains(name);
    }

    /** The JDBC address of a PostgreSQL server, or null if there is none. */
    public static String server() {
        return System.getProperty("kata.postgres.url");
    }

    private static void atATime(List<Opening> openings, Work work) {
        var threads = Executors.newFixedThreadPool(Math.max(1, openings.size()));
        try {
            for (var done : openings.stream().map(opening -> threads.submit(() -> on(opening, work))).toList()) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void on(Opening opening, Work work) throws Exception {
        var folder = Folder.temporary("faults");
        try (var database = opening.open(folder)) {
            work.on(database);
        } finally {
            Folder.remove(folder);
        }
        return null;
    }
}
