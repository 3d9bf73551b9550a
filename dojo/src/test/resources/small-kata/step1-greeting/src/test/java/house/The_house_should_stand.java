package house;

import static org.assertj.core.api.BDDAssertions.then;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(900)
class The_house_should_stand {

    @Test
    void it_should_stand_where_its_flags_say() {
        then(System.getProperty("small.kata")).isEqualTo("yes");
    }
}
