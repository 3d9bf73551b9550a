package dojo.companion.work;

import static org.assertj.core.api.BDDAssertions.then;

import dojo.engine.Folder;
import dojo.engine.Kata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits, resets, catch-ups and restores in a random order, after which no line is missing; and saboteurs who must not get away with it. */
class The_work_of_a_learner_should_survive {

    static final int OPERATIONS = Integer.getInteger("kata.operations", 600);
    static final long SEED = Long.getLong("kata.seed", 20261125);

    Kata kata;

    @BeforeEach
    void given_a_copy_of_the_kata() {
        var root = Path.of(System.getProperty("kata.root", ".."));
        var copy = Folder.temporary("kata-work");
        Folder.copy(root, copy, "pom.xml"::equals);
        for (var step : Kata.at(root).steps()) {
            for (var part : new String[] {step.name() + "/src/main", "solutions/" + step, "dojo/starters/" + step}) {
                Folder.copy(root.resolve(part), copy.resolve(part), file -> true);
            }
        }
        kata = Kata.at(copy);
    }

    @AfterEach
    void clean_up() {
        Folder.remove(kata.root());
    }

    @Test
    void no_line_should_be_missing_after_many_operations() {
        var random = new Random(SEED);
        var marathon = new Marathon(kata, new Backups(kata.root(), new RestlessClock(random)), random);
        then(marathon.run(OPERATIONS)).as("seed %d, after %s", SEED, marathon.counts()).isEmpty();
        System.out.printf("  A learner's work survived %d operations with seed %d: %s, %d different lines displaced%n",
                OPERATIONS, SEED, marathon.counts(), marathon.linesDisplaced());
        then(marathon.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(OPERATIONS);
        then(marathon.counts()).containsOnlyKeys("catch-ups", "edits", "resets", "restores");
        then(marathon.linesDisplaced()).as("a marathon that displaces hardly anything proves nothing").isGreaterThan(OPERATIONS / 10);
    }

    @Test
    void a_backup_that_leaves_a_file_out_should_be_noticed() {
        thenItIsNoticed(new Saboteur() {
            @Override
            Backup store(String command, Map<String, Content> files) throws IOException {
                var some = new TreeMap<>(files);
                some.pollLastEntry();
                return super.store(command, some);
            }
        }, "the backup does not hold it as it was");
    }

    @Test
    void a_backup_that_is_made_too_late_should_be_noticed() {
        thenItIsNoticed(new Saboteur() {
            @Override
            Backup store(String command, Map<String, Content> files) throws IOException {
                var late = new TreeMap<>(files);
                Exercises.of(kata).all().forEach(exercise -> exercise.start().forEach((file, start) -> late.replace(file, start)));
                return super.store(command, late);
            }
        }, "the backup does not hold it as it was");
    }

    @Test
    void a_backup_that_reads_texts_instead_of_bytes_should_be_noticed() {
        thenItIsNoticed(new Saboteur() {
            @Override
            Backup store(String command, Map<String, Content> files) throws IOException {
                var texts = new TreeMap<>(files);
                texts.replaceAll((file, content) -> new Content(new String(content.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
                return super.store(command, texts);
            }
        }, "the backup does not hold it as it was");
    }

    @Test
    void two_backups_in_one_folder_should_be_noticed() {
        thenItIsNoticed(new Saboteur() {
            @Override
            Path newFolder() throws IOException {
                return Files.createDirectories(kata.root().resolve(".kata/backups/2026-11-25_19-00-00"));
            }
        }, "the backup does not hold it as it was");
    }

    /** A backup as it should be, until somebody overrides a part of it. */
    abstract class Saboteur extends Backups {

        Saboteur() {
            super(kata.root(), Clock.systemUTC());
        }
    }

    private void thenItIsNoticed(Saboteur saboteur, String how) {
        var complaints = new Marathon(kata, saboteur, new Random(SEED)).run(600);
        then(complaints).isNotEmpty();
        then(complaints.get(0)).contains(how);
    }
}
