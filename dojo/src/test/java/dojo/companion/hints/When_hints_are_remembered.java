package dojo.companion.hints;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.engine.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class When_hints_are_remembered {

    @TempDir
    Path folder;
    Path memory;

    @BeforeEach
    void context() {
        memory = folder.resolve(".kata");
    }

    @Test
    void nothing_should_be_known_at_first() {
        then(new SeenHints(memory).of("2.3")).isZero();
    }

    @Test
    void each_exercise_should_be_remembered_for_itself() {
        new SeenHints(memory).remember("2.3", 1);
        new SeenHints(memory).remember("2.4", 3);
        new SeenHints(memory).remember("2.3", 2);
        then(new SeenHints(memory).of("2.3")).isEqualTo(2);
        then(new SeenHints(memory).of("2.4")).isEqualTo(3);
        then(new SeenHints(memory).of("2")).isZero();
    }

    @Test
    void a_damaged_file_should_do_no_harm() throws IOException {
        Folder.write(memory.resolve("hints.txt"), "\u0000\n2.3 lots\n2.3\n\n2.4 1\n");
        then(new SeenHints(memory).of("2.3")).isZero();
        new SeenHints(memory).remember("2.3", 1);
        then(new SeenHints(memory).of("2.3")).isEqualTo(1);
        then(new SeenHints(memory).of("2.4")).isEqualTo(1);
        Files.write(memory.resolve("hints.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, '2'});
        then(new SeenHints(memory).of("2.3")).isZero();
    }

    @Test
    void a_memory_that_cannot_be_written_should_do_no_harm() {
        Folder.write(memory, "a file where the folder should be");
        new SeenHints(memory).remember("2.3", 1);
        then(new SeenHints(memory).of("2.3")).isZero();
    }
}
