package benchmark.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that Maven can test with the kata's own settings: a module with one test and nothing else. */
final class EmptyModule {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>issuelog</groupId>
                <artifactId>issuelog-kata</artifactId>
                <version>1</version>
                <relativePath>../pom.xml</relativePath>
              </parent>
              <artifactId>empty</artifactId>
            </project>
            """;
    private static final String TEST = """
            import org.junit.jupiter.api.Test;

            class When_nothing_happens {

                @Test
                void it_should_be_quick() {
                }
            }
            """;

    private EmptyModule() {
    }

    static Path in(Path kata) {
        try {
            var tests = Files.createDirectories(kata.resolve("empty/src/test/java"));
            Files.writeString(kata.resolve("empty/pom.xml"), POM);
            Files.writeString(tests.resolve("When_nothing_happens.java"), TEST);
            return kata.resolve("empty");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
