package dojo.companion.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What is in a file, byte by byte: charset and line ends are the learner's business. Null stands for a file that is not there. */
record Content(byte[] bytes) {

    static Content of(Path file) {
        try {
            return Files.exists(file) ? new Content(Files.readAllBytes(file)) : null;
        } catch (IOException e) {
            throw new Refused("%s cannot be read. Can you open it in your editor?".formatted(file), e);
        }
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Returns only when the bytes have reached the disk. */
    void flushTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
