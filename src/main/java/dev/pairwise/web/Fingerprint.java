package dev.pairwise.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for content: the same for the same parts, another for any other. */
public final class Fingerprint {

    /** Half of the digest: 128 bits are far more than pages that could be confused. */
    private static final int BYTES = 16;

    private Fingerprint() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public static String of(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return shortened(digest);
    }

    public static String of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return shortened(digest);
    }

    public static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
