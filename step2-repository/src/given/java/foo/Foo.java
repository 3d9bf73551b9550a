package foo;

/**
 * Something at some latitude.
 *
 * @param latitude in degrees, north of the equator above 0
 */
public record Foo(long id, double latitude) {
}
