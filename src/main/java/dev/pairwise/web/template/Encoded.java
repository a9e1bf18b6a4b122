package dev.pairwise.web.template;

import java.nio.charset.StandardCharsets;

/** Markup that never changes, in UTF-8. */
final class Encoded {

    private final byte[] bytes;

    private Encoded(byte[] bytes) {
        this.bytes = bytes;
    }

    static Encoded of(String markup) {
        return new Encoded(markup.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return bytes.length;
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, bytes.length);
    }
}
