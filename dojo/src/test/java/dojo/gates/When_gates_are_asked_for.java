package dojo.gates;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenThrownBy;

import dojo.engine.BrokenKata;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class When_gates_are_asked_for {

    @Test
    void it_should_want_all_of_them_without_a_number() {
        then(wanted("")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void it_should_want_one() {
        then(wanted("3")).containsExactly(3);
    }

    @Test
    void it_should_want_several() {
        then(wanted("1,4")).containsExactly(1, 4);
    }

    @Test
    void it_should_refuse_a_gate_that_does_not_exist() {
        thenThrownBy(() -> wanted("3,5")).isInstanceOf(BrokenKata.class).hasMessageContaining("no gate 3,5").hasMessageContaining("1 to 4");
    }

    @Test
    void it_should_refuse_what_is_no_number() {
        thenThrownBy(() -> wanted("first")).isInstanceOf(BrokenKata.class).hasMessageContaining("no gate first");
    }

    private static int[] wanted(String gates) {
        var wish = new Wish("", gates, false).amongGates(4);
        return IntStream.rangeClosed(1, 4).filter(number -> wish.wantsGate(number, false)).toArray();
    }
}
