package foo;

import static kata.Attempt.failureOf;
import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What every repository of foos has to keep, so that the one in memory can stand in for the one with the database. */
abstract class FooRepositoryContract {

    FooRepository foos;

    /** The adapter under test, new and empty. */
    abstract FooRepository an_empty_repository();

    @BeforeEach
    void context() {
        given_three_foos();
    }

    void given_three_foos() {
        foos = an_empty_repository();
        foos.addNewItem(new Foo(1, 48.1));
        foos.addNewItem(new Foo(2, 48.2));
        foos.addNewItem(new Foo(3, 48.1));
    }

    @Test
    @Order(1)
    void it_should_give_back_an_item_that_was_added() {
        var found = foos.getItem(2);
        then(found)
                .withFailMessage("Foo 2 at latitude 48.2 was added, and getItem(2) answered %s.", found)
                .contains(new Foo(2, 48.2));
    }

    @Test
    @Order(2)
    void it_should_answer_a_miss_with_nothing() {
        var answers = new ArrayList<>();
        var failure = failureOf(() -> answers.add(foos.getItem(4)));
        then(failure)
                .withFailMessage("Nobody added a foo 4, and getItem(4) threw %s. The repository with the database answers "
                        + "Optional.empty(): who stands in for it has to do the same.", failure)
                .isNull();
        then(answers.get(0))
                .withFailMessage("Nobody added a foo 4, and getItem(4) answered %s. The repository with the database answers "
                        + "Optional.empty(): who stands in for it has to do the same.", answers.get(0))
                .isEqualTo(Optional.empty());
    }

    @Test
    @Order(3)
    void it_should_find_the_foos_at_a_latitude() {
        var found = listOf(foos.findFoosByLatitude(48.1));
        then(found)
                .withFailMessage("Foos 1 and 3 lie at latitude 48.1, foo 2 at 48.2, and the search for 48.1 found %s: all that lie "
                        + "exactly there, and nothing that lies near.", found)
                .containsExactlyInAnyOrder(new Foo(1, 48.1), new Foo(3, 48.1));
    }

    @Test
    @Order(4)
    void it_should_give_a_result_that_can_be_read_twice() {
        var result = foos.findFoosByLatitude(48.1);
        var first = listOf(result);
        var second = new ArrayList<Foo>();
        var failure = failureOf(() -> result.forEach(second::add));
        then(failure)
                .withFailMessage("Walking through the result a second time failed with %s. The result of the repository with the "
                        + "database can be read twice: a stream is used up after one walk, a list is not.", failure)
                .isNull();
        then(second)
                .withFailMessage("The first walk through the result found %s, the second one %s. The result of the repository with "
                        + "the database can be read twice: a stream or an iterator is used up after one walk, a list is not.", first, second)
                .isEqualTo(first);
    }

    private static List<Foo> listOf(Iterable<Foo> foos) {
        var list = new ArrayList<Foo>();
        foos.forEach(list::add);
        return list;
    }
}
