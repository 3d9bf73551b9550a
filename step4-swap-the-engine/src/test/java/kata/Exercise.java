package kata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the files that you write to turn a spec green, so that a failing spec can say which one to open. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {

    /** The classes of the exercise, all of them in {@code src/main/java}. */
    Class<?>[] value() default {};

    /** Its files that are no classes, as paths within {@code src/main/java}. */
    String[] files() default {};
}
