package dojo.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sixteen letters that stand for texts: other texts, other letters. */
final class Fingerprint {

    private static final int BYTES = 8;

    private final MessageDigest digest = sha256();

    /** Takes one text more. */
    Fingerprint with(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** The letters for all that was taken. They can be asked for once. */
    String letters() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
