package dojo.engine;

import java.util.List;

/**
 * One should of a spec class, or one scenario.
 *
 * @param type the spec class or suite, with its package
 * @param id unique in its step: {@code When_x.it_should_y}, or {@code Scenarios: what the scenario is called}
 * @param context what its class is called for people, such as "1.1 When the level falls again"
 * @param name what it is called for people
 */
public record Spec(String type, String id, String context, String name, boolean scenario) {

    static Spec of(List<String> names) {
        return new Spec(names.get(0), names.get(1), names.get(2), names.get(3), Boolean.parseBoolean(names.get(4)));
    }

    @Override
    public String toString() {
        return id;
    }
}
