package faults;

import dojo.engine.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The databases of a run: H2, SQLite and, if there is a server, PostgreSQL; or those of them that "-Dfaults.on" names. */
public final class Databases {

    /** Work on one database. */
    @FunctionalInterface
    public interface Work {
        void on(Database database) throws Exception;
    }

    /** Work on a database of this name in this folder, which is empty. */
    @FunctionalInterface
    public interface WorkInFolder {
        void on(String name, Path folder) throws Exception;
    }

    private Databases() {
    }

    /** Does the work on each of them, all at a time; locks are waited for as many milliseconds. */
    public static void each(int patience, Work work) {
        eachInFolder((name, folder) -> {
            try (var database = open(name, folder, patience)) {
                work.on(database);
            }
        });
    }

    private static Database open(String name, Path folder, int patience) {
        return switch (name) {
            case "H2" -> Database.h2(patience);
            case "SQLite" -> Database.sqlite(folder, patience);
            default -> Database.postgresql(server(), patience);
        };
    }

    /** Does the work for each of them in a folder of its own, all at a time. */
    public static void eachInFolder(WorkInFolder work) {
        var names = names();
        var threads = Executors.newFixedThreadPool(names.size());
        try {
            for (var done : names.stream().map(name -> threads.submit(() -> inFolder(name, work))).toList()) {
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

    private static Void inFolder(String name, WorkInFolder work) throws Exception {
        var folder = Folder.temporary("faults");
        try {
            work.on(name, folder);
        } finally {
            Folder.remove(folder);
        }
        return null;
    }

    private static List<String> names() {
        var wanted = System.getProperty("faults.on", "H2,SQLite,PostgreSQL").split(",");
        var there = Stream.of(wanted).filter(name -> !name.equals("PostgreSQL") || server() != null).toList();
        if (there.isEmpty() || !List.of("H2", "SQLite", "PostgreSQL").containsAll(there)) {
            throw new IllegalArgumentException("-Dfaults.on names H2, SQLite or PostgreSQL (which needs the profile postgres), and not "
                    + List.of(wanted));
        }
        return there;
    }

    /** The JDBC address of a PostgreSQL server, or null if there is none. */
    public static String server() {
        return System.getProperty("kata.postgres.url");
    }
}
