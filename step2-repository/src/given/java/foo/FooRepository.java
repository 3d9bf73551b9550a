package foo;

import java.util.Optional;

/** All foos, as if they were a collection in memory. Every adapter keeps to this, so that one can stand in for another. */
public interface FooRepository {

    /** Keeps a foo. What happens to an id that is there already is not promised. */
    void addNewItem(Foo foo);

    /** The foo with this id, or nothing if there is none. */
    Optional<Foo> getItem(long id);

    /** All foos at exactly this latitude, in no promised order. May be walked through as often as one likes. */
    Iterable<Foo> findFoosByLatitude(double latitude);
}
