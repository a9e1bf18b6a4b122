package dev.pairwise.web.delivery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.MimeHeaders;

/** A header as text, and encoded, so that a kept answer encodes none. */
final class HeaderLine {

    /** Most pages have the same. */
    private static final LoadingCache<Text, HeaderLine> SHARED =
            Caffeine.newBuilder().maximumSize(1_000).build(HeaderLine::new);

    private final Text text;
    private final byte[] name;
    private final byte[] value;

    private record Text(String name, String value) {}

    private HeaderLine(Text text) {
        this.text = text;
        this.name = text.name.getBytes(StandardCharsets.ISO_8859_1);
        this.value = text.value.getBytes(StandardCharsets.ISO_8859_1);
    }

    static HeaderLine of(String name, String value) {
        return SHARED.get(new Text(name, value));
    }

    /** One that no other answer has. */
    static HeaderLine alone(String name, String value) {
        return new HeaderLine(new Text(name, value));
    }

    String name() {
        return text.name;
    }

    String value() {
        return text.value;
    }

    boolean isNamed(String other) {
        return text.name.equalsIgnoreCase(other);
    }

    void addTo(MimeHeaders headers) {
        headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
    }
}
