package issuelog.features;

import java.util.Map;
import java.util.stream.Stream;

/** The people of the scenarios and where an answer reaches them. */
record Person(String name, String email) {

    private static final Map<String, String> ADDRESSES = Map.of(
            "Bob", "bob@example.org",
            "Alice", "alice@example.org",
            "Carol", "carol@example.org",
            "O'Brien", "o'brien@example.org");

    static Person called(String name) {
        return new Person(name, ADDRESSES.get(name));
    }

    static Stream<Person> everybody() {
        return ADDRESSES.keySet().stream().map(Person::called);
    }
}
