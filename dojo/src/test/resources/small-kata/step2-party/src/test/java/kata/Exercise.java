package kata;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {
    Class<?>[] value() default {};

    String[] files() default {};
}
