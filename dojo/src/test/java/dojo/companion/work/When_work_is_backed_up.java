package dojo.companion.work;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dojo.companion.WrongUse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class When_work_is_backed_up {

    @TempDir
    Path root;

    @Test
    void it_should_lie_in_a_folder_of_its_time_as_it_was() throws IOException {
        var backup = backupsAt("2026-11-25T19:02:33.999Z").store("kata reset 1.1", Map.of("step1/src/A.java", content("a\r\nb")));
        then(root.resolve(".kata/backups/2026-11-25_19-02-33/step1/src/A.java")).hasContent("a\r\nb");
        then(backup.command()).isEqualTo("kata reset 1.1");
        then(backup.files()).containsExactly("step1/src/A.java");
    }

    @Test
    void it_should_find_a_name_when_the_clock_stands_still_or_is_set_back() throws IOException {
        store("2026-11-25T19:02:59Z", "first");
        store("2026-11-25T19:02:59Z", "second");
        store("2026-11-25T18:00:00Z", "third");
        store("2026-11-25T20:00:00Z", "fourth");
        then(backupsAt("2026-11-25T20:00:00Z").all()).extracting(Backup::time, Backup::command).containsExactly(
                tuple("2026-11-25_20-00-00", "fourth"),
                tuple("2026-11-25_19-03-01", "third"),
                tuple("2026-11-25_19-03-00", "second"),
                tuple("2026-11-25_19-02-59", "first"));
    }

    @Test
    void it_should_not_take_a_folder_for_a_backup_that_is_none() throws IOException {
        Files.createDirectories(root.resolve(".kata/backups/2026-11-25_19-02-33"));
        Files.createDirectories(root.resolve(".kata/backups/9999-99-99_99-99-99"));
        Files.createDirectories(root.resolve(".kata/backups/my notes"));
        var backups = backupsAt("2026-11-25T19:02:33Z");
        then(backups.all()).isEmpty();
        thenThrownBy(backups::newest).isInstanceOf(WrongUse.class).hasMessageContaining("There is no backup");
        then(store("2026-11-25T19:02:33Z", "first").time()).isEqualTo("2026-11-25_19-02-34");
    }

    @Test
    void it_should_leave_nothing_behind_when_it_fails_half_way() {
        var files = new TreeMap<>(Map.of("a", content("one"), "a/b", content("a file cannot be a folder, too")));
        thenThrownBy(() -> backupsAt("2026-11-25T19:02:33Z").store("kata reset 1.1", files)).isInstanceOf(IOException.class);
        then(root.resolve(".kata/backups")).isEmptyDirectory();
    }

    @Test
    void it_should_not_touch_a_file_that_is_saved_at_that_very_moment() throws IOException {
        Files.writeString(root.resolve("A.java"), "before");
        var tree = new WorkingTree(root, new Backups(root, Clock.systemUTC()) {
            @Override
            Backup store(String command, Map<String, Content> files) throws IOException {
                var backup = super.store(command, files);
                Files.writeString(root.resolve("A.java"), "saved by the editor");
                return backup;
            }
        });
        thenThrownBy(() -> tree.put("kata reset 1.1", new TreeMap<>(Map.of("A.java", content("the starter")))))
                .isInstanceOf(Refused.class).hasMessageContaining("A.java was saved by another program").hasMessageContaining("Replaced: none.").hasMessageContaining("kata restore 20");
        then(root.resolve("A.java")).hasContent("saved by the editor");
        then(root).isDirectoryNotContaining("glob:**/.A.java*");
    }

    private Backup store(String time, String command) throws IOException {
        return backupsAt(time).store(command, Map.of("A.java", content(command)));
    }

    private Backups backupsAt(String time) {
        return new Backups(root, Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }

    private static Content content(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }
}
