package kata.database;

import java.util.ServiceLoader;
import javax.sql.DataSource;

/** Looks on at what is sent to a database, in a step that has somebody who does: a service of the JDK's kind names it. */
public interface Onlooker {

    /** The same data source, from now on under observation; the name of the database is for people. */
    DataSource lookOnAt(String name, DataSource database);

    /** The data source under the observation of whoever wants to look on. */
    static DataSource at(String name, DataSource database) {
        return ServiceLoader.load(Onlooker.class, Onlooker.class.getClassLoader()).findFirst()
                .map(onlooker -> onlooker.lookOnAt(name, database))
                .orElse(database);
    }
}
