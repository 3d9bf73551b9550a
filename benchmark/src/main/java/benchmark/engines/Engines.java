package benchmark.engines;

import java.util.function.Function;
import javax.sql.DataSource;

/** The engines that are compared, in the order of the page's columns; JMH knows them by these names. */
public enum Engines {

    PLAIN("plain JDBC", PlainJdbc::new),
    KATA("the kata's unit of work", KataUnits::new),
    JDBI("Jdbi", JdbiHandles::new),
    SPRING("JdbcTemplate", SpringTemplates::new),
    HIBERNATE("Hibernate", database -> new HibernateSessions(database, 0)),
    // What sends its statements in batches does less, so it only stands beside the others.
    BATCHED("plain JDBC in one batch", BatchedJdbc::new),
    HIBERNATE_BATCHED("Hibernate in batches of 50", database -> new HibernateSessions(database, 50));

    private final String title;
    private final Function<DataSource, Engine> maker;

    Engines(String title, Function<DataSource, Engine> maker) {
        this.title = title;
        this.maker = maker;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    public boolean isInBatches() {
        return this == BATCHED || this == HIBERNATE_BATCHED;
    }

    public Engine on(DataSource database) {
        return maker.apply(database);
    }
}
