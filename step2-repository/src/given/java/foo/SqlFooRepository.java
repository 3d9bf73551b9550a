package foo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps foos in a relational database. */
public final class SqlFooRepository implements FooRepository {

    private final Connection connection;

    public SqlFooRepository(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void addNewItem(Foo foo) {
        try (var insert = connection.prepareStatement("insert into foos (id, latitude) values (?, ?)")) {
            insert.setLong(1, foo.id());
            insert.setDouble(2, foo.latitude());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not store " + foo, e);
        }
    }

    @Override
    public Optional<Foo> getItem(long id) {
        try (var select = connection.prepareStatement("select id, latitude from foos where id = ?")) {
            select.setLong(1, id);
            return foosFrom(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("could not look up foo " + id, e);
        }
    }

    @Override
    public Iterable<Foo> findFoosByLatitude(double latitude) {
        try (var select = connection.prepareStatement("select id, latitude from foos where latitude = ?")) {
            select.setDouble(1, latitude);
            return foosFrom(select);
        } catch (SQLException e) {
            throw new IllegalStateException("could not look for foos at latitude " + latitude, e);
        }
    }

    private static List<Foo> foosFrom(PreparedStatement select) throws SQLException {
        var foos = new ArrayList<Foo>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                foos.add(new Foo(row.getLong("id"), row.getDouble("latitude")));
            }
        }
        return foos;
    }
}
