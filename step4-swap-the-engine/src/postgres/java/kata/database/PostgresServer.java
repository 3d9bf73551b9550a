package kata.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The PostgreSQL server of a run, and the only class that knows where it comes from. It is started when the first spec asks
 * for it, and it is stopped, and its data removed, when the JVM ends, however the specs ended.
 */
public final class PostgresServer {

    /** Hands the address on to whoever else runs specs in this JVM or in one that it starts. */
    private static final String ADDRESS = "kata.postgres.url";

    private PostgresServer() {
    }

    /** Its JDBC address: the one in KATA_POSTGRES_URL, or that of a server of our own. */
    public static synchronized String url() {
        if (System.getProperty(ADDRESS) == null) {
            var given = System.getenv("KATA_POSTGRES_URL");
            System.setProperty(ADDRESS, given == null || given.isBlank() ? ofOurOwn() : given);
        }
        return System.getProperty(ADDRESS);
    }

    private static String ofOurOwn() {
        // In the build folder, so that "mvn clean" removes the unpacked program, too.
        var folder = Path.of("target", "postgresql").toAbsolutePath();
        System.setProperty("ot.epg.working-dir", folder.toString());
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data-" + UUID.randomUUID()))
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("unix_socket_directories", "")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("PostgreSQL could not be started from " + folder + ". Start a server yourself and say where it "
                    + "is: KATA_POSTGRES_URL=jdbc:postgresql://localhost/postgres?user=postgres", e);
        }
    }
}
