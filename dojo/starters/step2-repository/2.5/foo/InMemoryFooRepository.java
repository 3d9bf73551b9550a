package foo;

import java.util.Optional;

/** Keeps foos in memory and behaves just like the one with the database behind it. */
public final class InMemoryFooRepository implements FooRepository {

    @Override
    public void addNewItem(Foo foo) {
        throw new UnsupportedOperationException("TODO 2.5: keep the foo");
    }

    @Override
    public Optional<Foo> getItem(long id) {
        throw new UnsupportedOperationException("TODO 2.5: find the foo with this id, if there is one");
    }

    @Override
    public Iterable<Foo> findFoosByLatitude(double latitude) {
        throw new UnsupportedOperationException("TODO 2.5: find the foos at this latitude");
    }
}
