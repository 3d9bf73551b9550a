package house;

import static org.assertj.core.api.BDDAssertions.then;

import kata.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(210)
@DisplayName("2.1 When guests join the party")
@Exercise(Party.class)
class When_guests_join_the_party {

    @Test
    void it_should_count_them() {
        var party = new Party();
        party.join();
        then(party.join()).withFailMessage("Two guests joined and the party does not count two.").isEqualTo(2);
    }
}
