package foo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps foos in memory and behaves just like the one with the database behind it. */
public final class InMemoryFooRepository implements FooRepository {

    private final List<Foo> foos = new ArrayList<>();

    @Override
    public void addNewItem(Foo foo) {
        foos.add(foo);
    }

    @Override
    public Optional<Foo> getItem(long id) {
        return foos.stream().filter(foo -> foo.id() == id).findFirst();
    }

    @Override
    public Iterable<Foo> findFoosByLatitude(double latitude) {
        // A list and not a stream: it may be walked through twice.
        return foos.stream().filter(foo -> foo.latitude() == latitude).toList();
    }
}
