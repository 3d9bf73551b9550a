package dojo.engine;

import java.util.List;

/**
 * One exercise: what its spec classes say about it, so that no list has to be kept by hand.
 *
 * @param number as people call it, such as 2.3
 * @param files what the learner writes, as paths within {@code src/main/java}
 * @param specs the names of its spec classes in the order in which they run
 */
public record Exercise(String number, List<String> files, List<String> specs) {

    @Override
    public String toString() {
        return number;
    }
}
