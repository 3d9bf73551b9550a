package dojo.engine;

import java.util.List;

/** The PostgreSQL server of this run, if somebody asked for one with the profile "postgres". What lies in a step's src/postgres runs on it. */
public final class Postgres {

    private static final String ADDRESS = "kata.postgres.url";

    private Postgres() {
    }

    public static boolean isThere() {
        return Boolean.getBoolean("kata.postgres");
    }

    /** Its JDBC address. The first call starts the server; it ends with this JVM. */
    public static String url() {
        try {
            // By name, for the profile alone compiles this class and has the libraries that it needs.
            return (String) Class.forName("kata.database.PostgresServer").getMethod("url").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("there is no PostgreSQL server without the profile: mvn verify -Psolutions,postgres", e);
        }
    }

    /** Tells a worker where the server is. */
    static List<String> jvmFlags() {
        return isThere() ? List.of("-D" + ADDRESS + "=" + url()) : List.of();
    }
}
