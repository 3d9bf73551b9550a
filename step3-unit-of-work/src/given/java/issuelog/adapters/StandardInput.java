package issuelog.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** A text that was piped into the program, whole and as it stands. */
final class StandardInput {

    private StandardInput() {
    }

    /** The text without the line end that every shell puts behind it. What is not UTF-8 is refused rather than guessed. */
    static String textFrom(InputStream in) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString().replaceFirst("\\R\\z", "");
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the description from standard input is not UTF-8; nothing was recorded", e);
        } catch (IOException e) {
            throw new StorageFailure("the description could not be read from standard input", e);
        }
    }
}
