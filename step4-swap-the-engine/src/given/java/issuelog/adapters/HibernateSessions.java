package issuelog.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import issuelog.domain.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.OptimisticLockStyle;
import org.hibernate.mapping.RootClass;

/** Starts Hibernate on a database, with the mapping in {@code issues.orm.xml}. Takes a while, and is done once for a program. */
public final class HibernateSessions {

    private static final String MAPPING = "issues.orm.xml";
    private static final Pattern TO_DO = Pattern.compile("TODO.*?(?=\\s*-->|$)", Pattern.MULTILINE);

    private HibernateSessions() {
    }

    /** Where the sessions on this database come from. Its tables are there already: Hibernate neither makes nor changes them. */
    public static SessionFactory on(DataSource database) {
        var registry = new StandardServiceRegistryBuilder().applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database).build();
        try {
            var metadata = metadata(registry);
            refuseLostUpdates(metadata);
            return metadata.buildSessionFactory();
        } catch (RuntimeException notStarted) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw notStarted;
        }
    }

    private static Metadata metadata(StandardServiceRegistry registry) {
        return new MetadataSources(registry).addInputStream(mapping()).buildMetadata();
    }

    // The mapping file has words for both, and Hibernate 7.4 reads over them (HHH-20774, HHH-20795).
    private static void refuseLostUpdates(Metadata metadata) {
        if (metadata.getEntityBinding(Issue.class.getName()) instanceof RootClass issue) {
            issue.setOptimisticLockStyle(OptimisticLockStyle.DIRTY);
            issue.setDynamicUpdate(true);
        }
    }

    /** A file cannot throw, so whoever opens it does, as long as it says that it is still to do. */
    private static InputStream mapping() {
        try (var file = HibernateSessions.class.getResourceAsStream(MAPPING)) {
            var text = Objects.requireNonNull(file, MAPPING + " is not on the class path: does it lie beside the adapters?").readAllBytes();
            var toDo = TO_DO.matcher(new String(text, UTF_8));
            if (toDo.find()) {
                throw new UnsupportedOperationException(toDo.group());
            }
            return new ByteArrayInputStream(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping " + MAPPING + " cannot be read", e);
        }
    }
}
