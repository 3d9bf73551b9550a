package dojo.gates;

import dojo.engine.Step;
import java.nio.file.Path;

/** Somebody who types {@code mvn test} and looks at the screen; a test can put words into his mouth. */
interface MavenRun {

    /** Runs one step of the kata that lies in this folder, from its top; the options go behind {@code mvn test}. */
    Screen test(Path kata, Step step, String... options);

    /** Whether it is the Maven of the wrapper on JDK 17, whose words are known letter by letter. */
    boolean isReference();
}
