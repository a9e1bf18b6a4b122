package dev.pairwise.web.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A page while it is printed: HTML in UTF-8. Text is escaped as Thymeleaf escapes it. */
public final class Markup {

    /** Most pages of a pair fit without growing. */
    private static final int USUAL_SIZE = 1 << 16;

    /** The most bytes that one character of Java's takes, escaped or encoded. */
    private static final int WIDEST = 6;

    private static final @Nullable Encoded[] ESCAPED = new Encoded[128];

    static {
        ESCAPED['&'] = Encoded.of("&amp;");
        ESCAPED['<'] = Encoded.of("&lt;");
        ESCAPED['>'] = Encoded.of("&gt;");
        ESCAPED['"'] = Encoded.of("&quot;");
        ESCAPED['\''] = Encoded.of("&#39;");
    }

    private byte[] buffer = new byte[USUAL_SIZE];
    private int size;

    void raw(Encoded markup) {
        makeRoom(markup.length());
        markup.copyTo(buffer, size);
        size += markup.length();
    }

    void text(String text) {
        int length = text.length();
        makeRoom(length * WIDEST);
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (character >= ESCAPED.length) {
                at += encode(text, at, character);
            } else {
                ascii(character);
            }
        }
    }

    private void ascii(char character) {
        Encoded escaped = ESCAPED[character];
        if (escaped == null) {
            buffer[size++] = (byte) character;
        } else {
            raw(escaped);
        }
    }

    /** Returns how many further characters it took. */
    private int encode(String text, int at, char character) {
        if (character < 0x800) {
            buffer[size++] = (byte) (0xC0 | (character >> 6));
            buffer[size++] = (byte) (0x80 | (character & 0x3F));
        } else if (!Character.isSurrogate(character)) {
            buffer[size++] = (byte) (0xE0 | (character >> 12));
            buffer[size++] = (byte) (0x80 | ((character >> 6) & 0x3F));
            buffer[size++] = (byte) (0x80 | (character & 0x3F));
        } else {
            int point = text.codePointAt(at);
            raw(Encoded.of(Character.toString(point)));
            return Character.charCount(point) - 1;
        }
        return 0;
    }

    private void makeRoom(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }

    @Override
    public String toString() {
        return new String(buffer, 0, size, StandardCharsets.UTF_8);
    }
}
