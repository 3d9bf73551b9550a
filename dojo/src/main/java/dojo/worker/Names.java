package dojo.worker;

import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * What a spec or scenario is called: its class, an id that is unique in its step, what it says of its context and of itself,
 * and whether it is a scenario.
 */
final class Names {

    static final List<String> NONE = List.of("", "the run as a whole", "", "the run as a whole", "false");

    private Names() {
    }

    static List<String> of(TestPlan plan, TestIdentifier test) {
        var type = className(test);
        if (type.isEmpty()) {
            return NONE;
        }
        var scenario = test.getUniqueId().contains("[engine:cucumber]");
        var context = plan.getParent(test).map(TestIdentifier::getDisplayName).orElse("");
        return List.of(type, id(test, type, scenario), context, test.getDisplayName(), String.valueOf(scenario));
    }

    private static String className(TestIdentifier test) {
        var source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return method.getClassName();
        }
        return source instanceof ClassSource type ? type.getClassName() : segment(test, "suite");
    }

    private static String id(TestIdentifier test, String type, boolean scenario) {
        var simpleName = type.substring(type.lastIndexOf('.') + 1);
        if (scenario) {
            return simpleName + ": " + test.getDisplayName();
        }
        var invocation = segment(test, "test-template-invocation");
        return test.getSource().orElse(null) instanceof MethodSource method
                ? simpleName + "." + method.getMethodName() + invocation
                : simpleName;
    }

    private static String segment(TestIdentifier test, String type) {
        return UniqueId.parse(test.getUniqueId()).getSegments().stream()
                .filter(segment -> segment.getType().equals(type))
                .map(Segment::getValue)
                .findFirst()
                .orElse("");
    }
}
